import type { Method } from "../plan/method.js";
import { balancedScorecard } from "./balanced-scorecard.js";
import { borlange } from "./borlange.js";
import { dialogueMeeting } from "./dialogue-meeting.js";
import { kalmar } from "./kalmar.js";
import { katrineholm } from "./katrineholm.js";
import { leadershipProgramme } from "./leadership-programme.js";
import { lean } from "./lean.js";
import { linkoping } from "./linkoping.js";
import { lotsStyle } from "./lots-style.js";
import { trappan } from "./trappan.js";
import { trustBased } from "./trust-based.js";

/** The steering methods that come with the library. The first is the default. */
export const methods: readonly Method[] = [
  lotsStyle,
  katrineholm,
  balancedScorecard,
  lean,
  trappan,
  kalmar,
  borlange,
  linkoping,
  dialogueMeeting,
  leadershipProgramme,
  trustBased,
];
