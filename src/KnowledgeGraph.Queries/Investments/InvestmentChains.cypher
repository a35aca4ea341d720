// The investments that chains are made of: every direct edge that starts at one of the investors, or where investments lead from them.
// The upper bound of hops is the longest chain less one; the question cuts chains to the asked length.
MATCH (first:Entity)-[:INVESTED_IN|PLANS_TO_INVEST_IN*0..7]->(investor:Entity)
WHERE $investors IS NULL OR first.id IN $investors
WITH DISTINCT investor
MATCH (investor)-[edge:INVESTED_IN|PLANS_TO_INVEST_IN]->(target:Entity)
WHERE ($statuses IS NULL OR edge.status IN $statuses)
  AND (($since IS NULL AND $until IS NULL) OR edge.from IS NOT NULL OR edge.to IS NOT NULL)
  AND ($since IS NULL OR edge.to IS NULL OR edge.to >= $since)
  AND ($until IS NULL OR edge.from IS NULL OR edge.from <= $until)
RETURN investor.id AS investorId, investor.name AS investorName,
       target.id AS targetId, target.name AS targetName,
       edge.claim AS claim, edge.status AS status
ORDER BY investorName, targetName, investorId, targetId, claim
