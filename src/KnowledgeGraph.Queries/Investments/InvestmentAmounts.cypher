// The sums of money that investment claims name, each with the investor that it is said of, where it is said of one,
// and with how many investors and targets its event has.
MATCH (claim:Claim {form: 'event', predicate: 'investment'})-[:STATES]->(figure:Figure {name: 'amount', form: 'value'})
OPTIONAL MATCH (figure)-[:OF {role: 'of'}]->(by:Entity)
MATCH (claim)-[:PARTICIPANT {role: 'investor'}]->(investor:Entity)
WITH claim, figure, by, count(investor) AS investors
MATCH (claim)-[:PARTICIPANT {role: 'target'}]->(target:Entity)
WITH claim, figure, by, investors, count(target) AS targets
RETURN claim.id AS claim, by.id AS byId, investors, targets,
       figure.quantity AS quantity, figure.value AS value, figure.measuredIn AS currency, figure.qualifier AS qualifier
ORDER BY claim, byId, quantity
