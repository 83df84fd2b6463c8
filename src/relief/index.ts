export type { Capacity } from "./capacity.js";
export {
  type GatewayQuestion,
  gatewayQuestions,
  type QuestionAnswered,
} from "./demand-questions.js";
export { type Gateway, type GatewayOptions, gateway, type Notice } from "./gateway.js";
export { type ParsedDemand, parseNewDemand } from "./parse-new-demand.js";
export type { PresentData } from "./present-data.js";
export {
  type DuplicateRequest,
  type Serves,
  type YellowCard,
  type YellowCards,
  yellowCards,
} from "./yellow-cards.js";
