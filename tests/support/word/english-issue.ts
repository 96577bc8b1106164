import type { Issue, SourcesStyle } from '../../../shared/domain/issue.ts';
import { IssueMaker } from './sample-issue.ts';

/** An invented English newsletter of six stories. */
export function englishIssue(sources: SourcesStyle): Issue {
  const make = new IssueMaker();
  const library = make.quote('A library at the edge of the field', 'The Westmere Courier', '2026-11-18', '3');
  const bridge = make.quote('Last span closes over the Aller', 'The Aller Valley Times', '2026-11-19', '1');
  const tea = make.quote('Young growers bring the hills back to life', 'Farm and Fell', '2026-11-17');
  const water = make.quote('Mains renewal nears the end', 'The Westmere Courier', '2026-11-16', '2');
  const lead = make.item('Village reading rooms lend more than eight thousand books in a single year', [
    make.paragraph('At dusk on Tuesday the lights came on in a former seed store at Willow Bend. Children out of school and farmers in from the fields sat down side by side, some with handbooks on soil and drainage, others with picture books they had promised to read aloud. The room measures only 42 square metres, yet it holds 3,600 volumes and opens on more than 300 days a year.', library),
    make.paragraph('“Going to town for a book used to take the whole evening,” said Martha Ellery, who keeps bees above the village. “Now I finish supper and walk across the lane.” Twelve such rooms lent 8,214 books between January and October, up 37.5 per cent on the year before.', library),
    make.picture('Children reading after school in the converted seed store at Willow Bend.', 'Nora Finch'),
    make.heading(1, 'Keepers who stay'),
    make.paragraph('Retired teachers and young people who have come home take turns behind the desk. The parish pays a small monthly allowance and sends each keeper to the county library for a fortnight’s training. **Not one of the 36 has left in two years.**', library),
    make.list(false, ['One catalogue with the county library, so books travel freely.', 'A third of the shelves renewed every quarter by readers’ vote.', 'A wish book: whatever is asked for arrives within thirty days.'], library),
    make.paragraph('By 2027 the parish hopes to see a room in every village, shared with evening classes and homework clubs.'),
  ], { kicker: 'Reading', subhead: 'How one parish put bookshelves within a short walk of everyone', byline: 'By Nora Finch and Tom Ashdown' });
  const items = [
    make.item('Last span closes over the Aller', [
      make.paragraph('At 10.26 on Wednesday morning the final steel box was lowered into place and the 1,286-metre Aller bridge became whole, 45 days ahead of plan. The crossing will cut the drive between the two banks from forty minutes to eight.', bridge),
      make.paragraph('Engineers followed the work with live sensors and closed the gap to within two millimetres. Paving, lighting and planting are under way; traffic should flow by May.', bridge),
    ], { byline: 'By Peter Lowe' }),
    make.item('Mains renewal nears the end', [
      make.paragraph('Work on the town’s oldest water mains is 93 per cent complete. Seventeen wards and 52,000 homes are connected to new pipes, and losses have fallen from 14.8 to 8.1 per cent.', water),
      make.paragraph('Crews kept roads open by day and dug by night; residents were told of every interruption 48 hours ahead. Volunteers carried water to those who could not manage the stairs.', water),
    ]),
  ];
  const community = [
    make.item('Young growers bring the hills back to life', [
      make.paragraph('Fifteen growers with an average age of 31 now broadcast from the terraces they prune. By sharing pickers, a drying shed and a label, the co-operative has raised the price of an autumn crop by a fifth.', tea),
      make.list(true, ['Every batch can be traced to its terrace and picking day.', 'Evening classes cover pruning, feeding and disease.', 'Three colleges help develop more than twenty new products.'], tea),
    ], { kicker: 'Farming' }),
    make.item('Lunch clubs open in Lilac Ward', [make.paragraph('More than twenty pupils learn paper-cutting at noon in the ward’s hall. The clubs began in September for families with both parents at work and now serve 146 of them, free of charge.')]),
    make.item('Month of care begins', [make.paragraph('Sixty free clinics, haircuts and legal surgeries will be held for older residents until the middle of December.')]),
  ];
  const imprint = { reportTo: '', sendTo: '', issueTo: 'All parishes and ward offices', copies: 400, people: 'Editor: Nora Finch   |   Telephone 01632 960 188' };
  return make.issue({ template: 'newsletter-en', name: 'The Westmere Letter', issuer: 'Westmere Community Council', sources, imprint }, [
    make.section('lead', 'Lead story', [lead]), make.section('news', 'News', items), make.section('community', 'Community', community),
  ]);
}
