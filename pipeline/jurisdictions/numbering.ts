import au from './au.json';
import az from './az.json';
import ca from './ca.json';
import cz from './cz.json';
import eg from './eg.json';
import es from './es.json';
import eu from './eu.json';
import fi from './fi.json';
import fr from './fr.json';
import gb from './gb.json';
import gh from './gh.json';
import gr from './gr.json';
import hu from './hu.json';
import ie from './ie.json';
import india from './in.json';
import int from './int.json';
import it from './it.json';
import jp from './jp.json';
import ke from './ke.json';
import kr from './kr.json';
import kz from './kz.json';
import lk from './lk.json';
import lt from './lt.json';
import md from './md.json';
import ng from './ng.json';
import nz from './nz.json';
import ph from './ph.json';
import pk from './pk.json';
import ro from './ro.json';
import ru from './ru.json';
import se from './se.json';
import sg from './sg.json';
import sk from './sk.json';
import tr from './tr.json';
import ua from './ua.json';
import un from './un.json';
import us from './us.json';
import uz from './uz.json';
import za from './za.json';

/** A row of a jurisdiction's file: how certain acts are numbered, where the number alone names the act. */
export interface Series {
  readonly types: readonly string[];
  readonly subtype?: string;
  /** Only acts of these issuers (see `officeOf`). */
  readonly offices?: readonly string[];
  /** Only provisions of these works: “U.S.C.”. */
  readonly works?: readonly string[];
  /** Only numbers of these years, from the first to the last. */
  readonly years?: readonly number[];
  /** The forms of the number (see `numberForm`). */
  readonly numbers: readonly string[];
  /** What the number is called in a key of the register. */
  readonly key: string;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

export interface Numbering {
  readonly code: string;
  /** False where acts have identifiers of another system, or none. */
  readonly akn?: boolean;
  readonly series: readonly Series[];
}

/** How the states and organisations number their acts; one line a file. */
export const NUMBERINGS: readonly Numbering[] = [
  au,
  az,
  ca,
  cz,
  eg,
  es,
  eu,
  fi,
  fr,
  gb,
  gh,
  gr,
  hu,
  ie,
  india,
  int,
  it,
  jp,
  ke,
  kr,
  kz,
  lk,
  lt,
  md,
  ng,
  nz,
  ph,
  pk,
  ro,
  ru,
  se,
  sg,
  sk,
  tr,
  ua,
  un,
  us,
  uz,
  za,
];
