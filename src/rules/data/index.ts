import type { Rule } from "../rule.ts";
import { basisOfPublicBodies } from "./basis-of-public-bodies.ts";
import { dataKeptBriefly } from "./data-kept-briefly.ts";
import { oneController } from "./one-controller.ts";
import { openLicence } from "./open-licence.ts";
import { participantsKeepRights } from "./participants-keep-rights.ts";
import { photosOfMinors } from "./photos-of-minors.ts";
import { publicRegister } from "./public-register.ts";

export const dataRules: readonly Rule[] = [
  oneController,
  basisOfPublicBodies,
  dataKeptBriefly,
  photosOfMinors,
  openLicence,
  participantsKeepRights,
  publicRegister,
];
