// Everything around a company
// All direct edges that begin or end at BYD. Put another id in its place, such as xiaomi, wm-motor or baidu.
MATCH around = (company:Entity {id: 'byd'})-[edge]-(other:Entity)
RETURN around
