namespace KnowledgeGraph.Cypher.Storage;

/// <summary>Numbers for names: labels, relationship types or property keys. A number never changes and is never given back.</summary>
/// <remarks>Readers planning at the same time may add names, so adding locks; looking up a name by its number does not.</remarks>
internal sealed class SymbolTable
{
    private readonly object _adding = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private string[] _names = new string[16];

    public int Count { get; private set; }

    public string this[int symbol] => _names[symbol];

    public int Intern(string name)
    {
        lock (_adding)
        {
            if (_numbers.TryGetValue(name, out var known))
            {
                return known;
            }

            if (Count == _names.Length)
            {
                var grown = new string[Count * 2];
                Array.Copy(_names, grown, Count);
                _names = grown;
            }

            _names[Count] = name;
            _numbers.Add(name, Count);
            return Count++;
        }
    }
}
