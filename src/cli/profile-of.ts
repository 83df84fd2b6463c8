import { parseProfile } from "../check/parse-profile.js";
import { type Profile, type ProfileId, profileIds } from "../check/profile.js";
import type { Call } from "./command.js";
import { didYouMean } from "./did-you-mean.js";
import { readSettingsFile } from "./read-settings-file.js";
import { UsageError } from "./usage-error.js";

const looksLikeFile = (word: string): boolean => /[./\\]/.test(word);

/** The profile given with `--profile`: one of ours by name, or a file. */
export const profileOf = async ({
  io,
  given,
}: Pick<Call, "io" | "given">): Promise<ProfileId | Profile | undefined> => {
  const word = given.get("profile");
  if (word === undefined) return undefined;
  const known = profileIds.find((id) => id === word);
  if (known !== undefined) return known;
  if (!looksLikeFile(word)) {
    const near = didYouMean(word, profileIds);
    throw new UsageError({
      sv: `--profile är ${profileIds.join(", ")} eller en fil, inte ${word}.${near.sv}`,
      en: `--profile is ${profileIds.join(", ")} or a file, not ${word}.${near.en}`,
    });
  }
  return (await readSettingsFile(io, word, (input) => parseProfile(input))).profile;
};
