// One node for an id, within each key label. Required properties and types are checks of the program: only Neo4j Enterprise enforces them.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT quote_id IF NOT EXISTS FOR (n:Quote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT state_id IF NOT EXISTS FOR (n:State) REQUIRE n.id IS UNIQUE;

// What a unit owns is found without reading the rest.
CREATE INDEX article_unit IF NOT EXISTS FOR (n:Article) ON (n.unit);
CREATE INDEX entity_unit IF NOT EXISTS FOR (n:Entity) ON (n.unit);
CREATE INDEX claim_unit IF NOT EXISTS FOR (n:Claim) ON (n.unit);
CREATE INDEX quote_unit IF NOT EXISTS FOR (n:Quote) ON (n.unit);
CREATE INDEX figure_unit IF NOT EXISTS FOR (n:Figure) ON (n.unit);

// For whoever types a name.
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
