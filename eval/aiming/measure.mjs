// Measures what the aiming help says: of photos as they are, and of every third of them spoiled on purpose.
//   node eval/aiming/measure.mjs <folder of photos, searched whole> [<word that a path must not hold>]
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {aim, judge, measure, LONGEST} from '../../src/MuseumGuide.Host/wwwroot/js/aim.js';
import {defocused, hung, lit, moved, read, shifted, shining, shrink, wall} from './photos.mjs';

const [folder, without] = process.argv.slice(2);
const frame = photo => shrink(photo, LONGEST);

const spoilings = {
  'light × 0.25': photo => lit(photo, 0.25),
  'light × 0.12': photo => lit(photo, 0.12),
  'light × 0.06': photo => lit(photo, 0.06),
  'light × 2, raised by 60': photo => lit(photo, 2, 60),
  'light × 4, raised by 100': photo => lit(photo, 4, 100),
  'out of focus by 0.8 %': photo => defocused(photo, 0.008),
  'out of focus by 1.5 %': photo => defocused(photo, 0.015),
  'out of focus by 3 %': photo => defocused(photo, 0.03),
  'moved by 2 %': photo => moved(photo, 0.02),
  'moved by 4 %': photo => moved(photo, 0.04),
  'a lamp at the left': photo => shining(photo, 0.25, 0.4, 0.07),
  'a lamp at the right': photo => shining(photo, 0.75, 0.5, 0.07),
  'a small lamp': photo => shining(photo, 0.5, 0.5, 0.035),
  'a third of the view': photo => hung(photo, 0.33, 0.5, 0.5),
  'cut at the left': photo => hung(photo, 0.6, 0.15, 0.5),
  'cut at the right': photo => hung(photo, 0.6, 0.85, 0.5),
  'cut at the top': photo => hung(photo, 0.6, 0.5, 0.15),
  'cut at the bottom': photo => hung(photo, 0.6, 0.5, 0.85),
  'whole, 70 % of the view': photo => hung(photo, 0.7, 0.5, 0.5),
};

const paths = readdirSync(folder, {recursive: true}).map(String).sort()
  .filter(path => /\.(jpe?g|png)$/i.test(path) && !(without && path.includes(without)));
const tables = {'as they are': {}};
for (const [index, path] of paths.entries()) {
  const photo = read(join(folder, path));
  count('as they are', aim(frame(photo)));
  if (index % 3 !== 0) continue;
  for (const [name, spoil] of Object.entries(spoilings)) count(name, aim(frame(spoil(photo))));
  for (const pixels of [0.5, 1, 2, 4]) {
    const next = frame(shifted(photo, pixels, LONGEST));
    count(`moved on by ${pixels} pixels`, judge(measure(next, frame(photo))));
  }
}
for (const level of [60, 120, 180]) count('bare walls', aim(frame(wall(640, 480, level))));

for (const [name, hints] of Object.entries(tables)) {
  const all = Object.values(hints).reduce((sum, n) => sum + n, 0);
  const told = Object.entries(hints).sort((a, b) => b[1] - a[1]).map(([hint, n]) => `${hint} ${n}`).join(', ');
  console.log(`${name} (${all}): ${told}`);
}

function count(name, hint) {
  tables[name] ??= {};
  tables[name][hint] = (tables[name][hint] ?? 0) + 1;
}
