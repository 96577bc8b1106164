import { describeCoverage } from '../support/coverage.ts';

describeCoverage(20_000);
