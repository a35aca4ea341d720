// For whoever searches by hand: CALL db.index.fulltext.queryNodes('entity_search', 'xiomi~'). No question of the program uses a full-text index, for scores differ between stores.
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names];
CREATE FULLTEXT INDEX word_search IF NOT EXISTS FOR (n:Claim|Quote) ON EACH [n.sentence, n.exact];
