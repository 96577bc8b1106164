import type { Extraction } from '../../../shared/domain/document.ts';
import type { ReportReading } from '../../../shared/domain/reading.ts';

export function findDoubts(_extraction: Extraction, reports: readonly ReportReading[]): ReportReading[] {
  return [...reports];
}
