// The hand-tuned way to load the same rows: official JavaScript driver over Bolt, UNWIND batches, CREATE into an empty database, all nodes, then all edges.
//   NODE_PATH=.../node_modules node load.js rows.json [batch size] [create|merge]
// Constraints must stand. Prints the milliseconds that writing took; parsing the file and making the driver's values is not counted.
const fs = require('fs');
const neo4j = require('neo4j-driver');

const value = v => {
  if (Array.isArray(v)) return v.map(value);
  if (v === null || typeof v !== 'object') return v;
  if (typeof v.i === 'string') return neo4j.int(v.i);
  if (typeof v.d === 'string' && Object.keys(v).length === 1) {
    const [year, month, day] = v.d.split('-').map(Number);
    return new neo4j.types.Date(year, month, day);
  }
  return Object.fromEntries(Object.entries(v).map(([key, item]) => [key, value(item)]));
};

const batches = (rows, size) => Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));

const main = async () => {
  const [file, size = '10000', how = 'create'] = process.argv.slice(2);
  const content = JSON.parse(fs.readFileSync(file, 'utf8'));
  const work = [];
  for (const { labels, key, rows } of content.nodes) {
    const further = labels.split(':').slice(1).map(label => `:${label}`).join('');
    const text = how === 'create'
      ? `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`
      : `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) SET n = row${further ? ` SET n${further}` : ''}`;
    batches(rows.map(value), +size).forEach(batch => work.push({ text, rows: batch }));
  }
  for (const { type, from, to, rows } of content.edges) {
    const ends = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})`;
    const text = how === 'create'
      ? `${ends} CREATE (a)-[r:${type}]->(b) SET r = row.properties`
      : `${ends} MERGE (a)-[r:${type} {id: row.properties.id}]->(b) SET r = row.properties`;
    batches(rows.map(value), +size).forEach(batch => work.push({ text, rows: batch }));
  }
  const { NEO4J_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = '' } = process.env;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
  const session = driver.session({ database: 'neo4j' });
  await driver.verifyConnectivity();
  const began = process.hrtime.bigint();
  for (const { text, rows } of work) {
    await session.executeWrite(transaction => transaction.run(text, { rows }).then(result => result.summary));
  }
  console.log(Math.round(Number(process.hrtime.bigint() - began) / 1e6));
  await session.close();
  await driver.close();
};

main().catch(failure => {
  console.error(failure.message);
  process.exit(1);
});
