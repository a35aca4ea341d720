// Who invested in whom
// Every direct edge of an investment. What is done has a full line; what is planned is lighter, and its type says PLANS_TO.
MATCH investment = (investor:Entity)-[:INVESTED_IN|PLANS_TO_INVEST_IN]->(target:Entity)
RETURN investment
