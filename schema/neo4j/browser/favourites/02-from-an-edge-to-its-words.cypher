// From an edge to the words that support it
// A direct edge names its claim; the claim leads to its quotes, and these to the article. Click a quote to read it.
MATCH (investor:Entity)-[edge:INVESTED_IN|PLANS_TO_INVEST_IN]->(target:Entity)
MATCH words = (claim:Claim {id: edge.claim})-[:SUPPORTED_BY {role: 'support'}]->(quote:Quote)-[:IN]->(article:Article)
RETURN investor, edge, target, words
