// What is planned
// Direct edges of plans and forecasts, of every type. When the deed is told too, it stands beside them as an edge of its own.
MATCH plan = (who:Entity)-[edge]->(what:Entity)
WHERE edge.status IN ['planned', 'forecast']
RETURN plan
