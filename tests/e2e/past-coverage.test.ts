import { describeCoverage } from '../support/coverage.ts';

describeCoverage(2000);
