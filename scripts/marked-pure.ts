import ts from "typescript";

const acts = (node: ts.Node): boolean => {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  if (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isComputedPropertyName(node)
  ) {
    return true;
  }
  return ts.forEachChild(node, acts) ?? false;
};

/**
 * The text of a module in which all that is made on import is marked as made for its own sake: a bundler may leave out
 * what nobody uses. It is true of every file here (none does anything on import), and a bundler cannot tell by itself
 * once many files have become one.
 */
export const markedPure = (path: string, text: string): string => {
  const module = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  let marked = "";
  let done = 0;
  for (const statement of module.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer || !ts.isIdentifier(name) || !acts(initializer)) continue;
      const made = initializer.getText(module);
      marked += `${text.slice(done, initializer.getStart(module))}/* @__PURE__ */ (() => (${made}))()`;
      done = initializer.getEnd();
    }
  }
  return marked + text.slice(done);
};
