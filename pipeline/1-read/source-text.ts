import type { SourceText } from '../model/source-text.ts';
import { frontMatterOf } from './front-matter.ts';
import { mergedSettings, type SettingsSource } from './settings.ts';

/** Whether a value is a day of the calendar: `2015-12-14`. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** What front matter says of the settings; its `date`, if a full one, is the day of reference. */
function settingsOf(metadata: Readonly<Record<string, unknown>>): SettingsSource {
  const { date } = metadata;
  const values = isDay(date) ? { referenceDate: date, ...metadata } : metadata;
  return { name: 'front matter', values };
}

/** Completes a source with its front matter; settings in the order general, front matter, special. */
export function sourceText(
  source: Omit<SourceText, 'settings' | 'title' | 'frontMatter'>,
  general: readonly SettingsSource[],
  special: readonly SettingsSource[],
): SourceText {
  const front = frontMatterOf(source.text);
  const metadata = { ...front?.metadata, ...source.metadata };
  const own = front ? [settingsOf(front.metadata)] : [];
  const { title } = metadata;
  return {
    ...source,
    metadata,
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    ...(front ? { frontMatter: { start: front.start, end: front.end } } : {}),
    settings: mergedSettings([...general, ...own, ...special]),
  };
}
