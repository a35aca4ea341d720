namespace KnowledgeGraph.Cypher.Storage;

internal sealed partial class Graph
{
    private int _relationshipsUsed;
    private int[] _freeRelationships = new int[16];
    private int _freeRelationshipCount;

    /// <param name="properties">Taken over.</param>
    /// <exception cref="ConstraintViolation">Another relationship has the values of a uniqueness constraint.</exception>
    public RelationshipRecord CreateRelationship(int type, int start, int end, Property[] properties)
    {
        CheckUnique(IndexedElement.Relationship, [type], properties, except: -1);
        var id = _freeRelationshipCount > 0 ? _freeRelationships[--_freeRelationshipCount] : _relationshipsUsed++;
        if (id >= _relationships.Length)
        {
            var grown = new RelationshipRecord[_relationships.Length * 2];
            Array.Copy(_relationships, grown, _relationships.Length);
            _relationships = grown;
        }

        var relationship = new RelationshipRecord(id, type, start, end) { Properties = properties };
        _relationships[id] = relationship;
        Attach(relationship);
        _undo.Add(UndoKind.RelationshipCreated, id, null);
        return relationship;
    }

    public void DeleteRelationship(RelationshipRecord relationship)
    {
        Detach(relationship);
        relationship.IsDeleted = true;
        _undo.Add(UndoKind.RelationshipDeleted, relationship.Id, null);
    }

    public void SetProperties(RelationshipRecord relationship, Property[] properties)
    {
        CheckUnique(IndexedElement.Relationship, [relationship.Type], properties, relationship.Id);
        _undo.Add(UndoKind.RelationshipProperties, relationship.Id, relationship.Properties);
        ReplaceProperties(relationship, properties);
    }

    private void ReplaceProperties(RelationshipRecord relationship, Property[] properties)
    {
        Reindex(IndexedElement.Relationship, relationship.Type, relationship.Id, relationship.Properties, properties);
        relationship.Properties = properties;
    }

    private void Attach(RelationshipRecord relationship)
    {
        RelationshipCount++;
        _nodes[relationship.Start].Outgoing.Add(relationship.Type, relationship.End, relationship.Id);
        _nodes[relationship.End].Incoming.Add(relationship.Type, relationship.Start, relationship.Id);
        SetToChange(ref _relationshipsByType, relationship.Type).Add(relationship.Id);
        Reindex(IndexedElement.Relationship, relationship.Type, relationship.Id, PropertySet.Empty, relationship.Properties);
    }

    private void Detach(RelationshipRecord relationship)
    {
        RelationshipCount--;
        _nodes[relationship.Start].Outgoing.Remove(relationship.Type, relationship.End, relationship.Id);
        _nodes[relationship.End].Incoming.Remove(relationship.Type, relationship.Start, relationship.Id);
        SetToChange(ref _relationshipsByType, relationship.Type).Remove(relationship.Id);
        Reindex(IndexedElement.Relationship, relationship.Type, relationship.Id, relationship.Properties, PropertySet.Empty);
    }
}
