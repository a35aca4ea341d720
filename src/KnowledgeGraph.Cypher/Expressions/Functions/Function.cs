using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Expressions.Functions;

/// <summary>A function of the language. None of the arguments is null; they are the caller's buffer and not kept.</summary>
internal delegate Value Function(Value[] arguments, Call call);
