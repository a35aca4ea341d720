// Reasons and conditions
// How the claims of one article lean on each other: because, if, against what, what came of it. Put another article's id in its place.
MATCH lean = (claim:Claim {article: '002'})-[:BECAUSE|IF|REBUTS|OUTCOME_OF|EXAMPLE_OF|WITHIN]->(other:Claim)
RETURN lean
