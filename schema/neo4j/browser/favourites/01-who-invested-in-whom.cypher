// Who invested in whom
// Every direct edge of an investment. What is done is dark and wide and reads "invested in"; what is planned is orange and reads "plans to invest in".
MATCH investment = (investor:Entity)-[:INVESTED_IN|PLANS_TO_INVEST_IN]->(target:Entity)
RETURN investment
