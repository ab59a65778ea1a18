import { checkAddresses } from './checks/addresses.ts';
import { checkAge } from './checks/age.ts';
import { checkCopiedRuns } from './checks/copied-runs.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkDates } from './checks/dates.ts';
import { checkFootnotes } from './checks/footnotes.ts';
import { checkIntroductions } from './checks/introductions.ts';
import { checkNameClashes } from './checks/name-clashes.ts';
import { checkNames } from './checks/names.ts';
import { checkNearDuplicates } from './checks/near-duplicates.ts';
import { checkPassages } from './checks/passages.ts';
import { checkQuotations } from './checks/quotations.ts';
import { checkReadingEase } from './checks/reading-ease.ts';
import { checkReferences } from './checks/references.ts';
import { checkRepeatedEvents } from './checks/repeated-events.ts';
import type { Check, CheckOptions } from './checks/report.ts';
import { checkTitles } from './checks/titles.ts';
import { checkTopics } from './checks/topics.ts';
import type { Problem } from './problem.ts';
import type { PackSources } from './sources.ts';

/** Everything that the schemas cannot see, by file and line. docs/pack-format.md lists the rules for editors. */
export function checkPack(sources: PackSources, options: CheckOptions = {}): Problem[] {
  const problems: Problem[] = [];
  for (const check of checks) {
    check(
      sources,
      ({ file, line }, message, remedy, level = 'error') =>
        problems.push({ file, line, level, message, remedy }),
      options,
    );
  }
  return problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

const checks: Check[] = [
  checkTitles,
  checkTopics,
  checkNames,
  checkNameClashes,
  checkReferences,
  checkIntroductions,
  checkFootnotes,
  checkAddresses,
  checkDates,
  checkPassages,
  checkQuotations,
  checkCopiedRuns,
  checkNearDuplicates,
  checkRepeatedEvents,
  checkReadingEase,
  checkCoverage,
  checkAge,
];
