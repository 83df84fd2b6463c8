import ts from "typescript";

const isErrorClass = (node: ts.ClassLikeDeclaration) =>
  node.heritageClauses?.some((clause) => /^extends\s+\w*Error\b/.test(clause.getText())) ?? false;

const isDefault = (locale: ts.Expression | undefined) =>
  locale === undefined || locale.getText() === "undefined";

const shapeBreach = (node: ts.Node) => {
  if (ts.isExportAssignment(node)) return "has a default export";
  if (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isStatement(node.parent))
    return "has a default export";
  if (ts.isClassLike(node) && !isErrorClass(node)) return "has a class that is no Error";
  return;
};

const machineBreach = (node: ts.Node) => {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
  const callee = node.expression.getText();
  const [first, second] = node.arguments ?? [];
  if (callee === "Date.now" || (callee === "Date" && first === undefined)) return "reads the clock";
  if (callee === "Math.random") return "draws an unseeded random number";
  if (
    (/^Intl\.\w+$/.test(callee) && isDefault(first)) ||
    (/\.toLocale\w+$/.test(callee) && isDefault(first)) ||
    (/\.localeCompare$/.test(callee) && isDefault(second))
  )
    return "asks for the machine's locale";
  return;
};

/**
 * Which of the language's ways does a source text use that the house does not? The command line
 * alone may ask the machine it runs on for the day and the language.
 */
export const forbiddenSyntax = (path: string, text: string): readonly string[] => {
  const found: string[] = [];
  const knowsTheMachine = path.startsWith("src/cli/");
  const visit = (node: ts.Node): void => {
    const breach = shapeBreach(node) ?? (knowsTheMachine ? undefined : machineBreach(node));
    if (breach !== undefined) found.push(breach);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true));
  return found;
};
