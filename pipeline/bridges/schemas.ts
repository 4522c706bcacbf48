import baseline from '../../schemas/baseline.schema.json';
import check from '../../schemas/check.schema.json';
import collection from '../../schemas/collection.schema.json';
import common from '../../schemas/common.schema.json';
import configuration from '../../schemas/configuration.schema.json';
import correction from '../../schemas/correction.schema.json';
import date from '../../schemas/date.schema.json';
import difference from '../../schemas/difference.schema.json';
import document from '../../schemas/document.schema.json';
import evaluation from '../../schemas/evaluation.schema.json';
import figure from '../../schemas/figure.schema.json';
import finding from '../../schemas/finding.schema.json';
import floors from '../../schemas/floors.schema.json';
import gold from '../../schemas/gold.schema.json';
import jurisdiction from '../../schemas/jurisdiction.schema.json';
import legalAct from '../../schemas/legal-act.schema.json';
import register from '../../schemas/register.schema.json';
import settings from '../../schemas/settings.schema.json';
import streamError from '../../schemas/stream-error.schema.json';
import streamRequest from '../../schemas/stream-request.schema.json';

/** Every JSON Schema of the project, by the name of its file. */
export const SCHEMAS = {
  baseline,
  check,
  collection,
  common,
  configuration,
  correction,
  date,
  difference,
  document,
  evaluation,
  figure,
  finding,
  floors,
  gold,
  jurisdiction,
  'legal-act': legalAct,
  register,
  settings,
  'stream-error': streamError,
  'stream-request': streamRequest,
} as const;

export type SchemaName = keyof typeof SCHEMAS;
