// Writes electron/intake/extract/pdf/radicals.json: the ideograph every radical and stroke of Unicode stands for, from the
// property Equivalent_Unified_Ideograph of the Unicode Character Database (EquivalentUnifiedIdeograph.txt, UAX #44), as the
// Perl on this machine carries it. NFKC knows the Kangxi radicals only, not the CJK Radicals Supplement.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './house-node.mjs';

const script = `use Unicode::UCD qw(prop_invmap);
print Unicode::UCD::UnicodeVersion(), "\\n";
my ($starts, $values) = prop_invmap('EqUIdeo');
for my $i (0 .. $#$starts - 1) { next if $values->[$i] eq ''; for my $c ($starts->[$i] .. $starts->[$i + 1] - 1) { print "$c $values->[$i]\\n" } }`;

const run = spawnSync('perl', ['-e', script], { encoding: 'utf8' });
if (run.status !== 0) throw new Error(`Perl with Unicode::UCD is needed: ${run.stderr}`);
const [version, ...lines] = run.stdout.trim().split('\n');
// Fonts for the mainland draw 户 where the radical is 戶 in the database (Noto CJK SC has one glyph for both), and none of the
// other 347 differs so.
const mainland = new Map([['\u2f3e', '\u6237']]);
const pairs = lines.map((line) => line.split(' ').map((code) => String.fromCodePoint(Number(code)))).map(([radical, ideograph]) => [radical, mainland.get(radical) ?? ideograph]);
const file = { source: `Unicode Character Database ${version}, Equivalent_Unified_Ideograph`, radicals: pairs.map(([radical]) => radical).join(''), ideographs: pairs.map(([, ideograph]) => ideograph).join('') };
writeFileSync(join(root, 'electron/intake/extract/pdf/radicals.json'), `${JSON.stringify(file, undefined, 2)}\n`);
console.error(`${pairs.length} radicals`);
