import at from './at.json';
import au from './au.json';
import az from './az.json';
import bg from './bg.json';
import ca from './ca.json';
import cz from './cz.json';
import de from './de.json';
import dk from './dk.json';
import ee from './ee.json';
import eg from './eg.json';
import es from './es.json';
import eu from './eu.json';
import fi from './fi.json';
import fr from './fr.json';
import gb from './gb.json';
import ge from './ge.json';
import gh from './gh.json';
import gr from './gr.json';
import hr from './hr.json';
import hu from './hu.json';
import ie from './ie.json';
import il from './il.json';
import india from './in.json';
import int from './int.json';
import iceland from './is.json';
import it from './it.json';
import jp from './jp.json';
import ke from './ke.json';
import kg from './kg.json';
import kr from './kr.json';
import kz from './kz.json';
import lk from './lk.json';
import lt from './lt.json';
import lv from './lv.json';
import md from './md.json';
import mn from './mn.json';
import ng from './ng.json';
import norway from './no.json';
import nz from './nz.json';
import ph from './ph.json';
import pk from './pk.json';
import pl from './pl.json';
import ro from './ro.json';
import ru from './ru.json';
import se from './se.json';
import sg from './sg.json';
import sk from './sk.json';
import tj from './tj.json';
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
  /** Also acts whose issuer the text does not name: no other numbers so. */
  readonly unnamedOffice?: boolean;
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

/** What kinds of acts are called in a state: in its own language, or in English and otherwise than elsewhere. */
interface TypeWords {
  readonly type: string;
  readonly subtype?: string;
  readonly words: readonly string[];
}

/** Who makes acts in a state, with other names for the same body. */
interface IssuerNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Numbering {
  readonly code: string;
  readonly types?: readonly TypeWords[];
  readonly issuers?: readonly IssuerNames[];
  /** Bodies whose name says whose they are: “Milli Majlis”. */
  readonly ownIssuers?: readonly string[];
  /** Forms of numbers (see `numberForm`) that are in use nowhere else: “40-FZ”. */
  readonly ownForms?: readonly string[];
  /** False where acts have identifiers of another system, or none. */
  readonly akn?: boolean;
  readonly series: readonly Series[];
}

/** How the states and organisations number their acts; one line a file. */
export const NUMBERINGS: readonly Numbering[] = [
  at,
  au,
  az,
  bg,
  ca,
  cz,
  de,
  dk,
  ee,
  eg,
  es,
  eu,
  fi,
  fr,
  gb,
  ge,
  gh,
  gr,
  hr,
  hu,
  ie,
  il,
  india,
  int,
  iceland,
  it,
  jp,
  ke,
  kg,
  kr,
  kz,
  lk,
  lt,
  lv,
  md,
  mn,
  ng,
  norway,
  nz,
  ph,
  pk,
  pl,
  ro,
  ru,
  se,
  sg,
  sk,
  tj,
  tr,
  ua,
  un,
  us,
  uz,
  za,
];
