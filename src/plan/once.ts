/**
 * Makes the value the first time it is asked for. Schemas are built this way, so that importing the package builds
 * none of them.
 */
export const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
