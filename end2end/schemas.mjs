// The published JSON Schemas as others read them: every one compiles in ajv's strict mode, and every file of the data
// package fits the one that `datapackage.json` names for it. `cargo xtask test` calls this.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'public', 'data');
const read = (file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const complaints = [];

const ajv = new Ajv2020({ strict: true, allErrors: true });
const compiled = new Map();
for (const file of readdirSync(path.join(folder, 'schema'))) {
  const name = `schema/${file}`;
  try {
    compiled.set(name, ajv.compile(read(name)));
  } catch (error) {
    complaints.push(`${name}: ${error.message}`);
  }
}
for (const { path: file, jsonSchema } of read('datapackage.json').resources) {
  const fits = compiled.get(jsonSchema);
  if (!fits) complaints.push(`${file}: its schema ${jsonSchema} is missing or does not compile`);
  else if (!fits(read(file))) complaints.push(...fits.errors.map(({ instancePath, message }) => `${file}${instancePath}: ${message}`));
}
if (compiled.size === 0) complaints.push('there is no schema');
for (const complaint of complaints) console.error(complaint);
console.log(`${compiled.size} schemas, ${complaints.length} complaints`);
process.exitCode = complaints.length === 0 ? 0 : 1;
