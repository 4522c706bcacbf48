import type { SourceText } from '../model/source-text.ts';
import { isDay } from '../model/temporal/is-day.ts';
import { frontMatterOf } from './front-matter.ts';
import { mergedSettings, type SettingsSource } from './settings.ts';

/** What front matter says of the settings; its `date`, if a full one, is the day of reference. */
function settingsOf(metadata: Readonly<Record<string, unknown>>): SettingsSource {
  const { date } = metadata;
  const values = typeof date === 'string' && isDay(date) ? { referenceDate: date, ...metadata } : metadata;
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
