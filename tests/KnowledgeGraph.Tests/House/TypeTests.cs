using System.Reflection;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Tests.House;

/// <summary>Data cannot be changed after it was built, and nobody derives from it.</summary>
public class TypeTests
{
    public static TheoryData<Type> DataTypes =>
        [.. new[] { typeof(Claim).Assembly, typeof(Statement).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())];

    [Theory]
    [MemberData(nameof(DataTypes))]
    public void EachPublicType_IsSealedOrAClosedFamily(Type type) =>
        Assert.True(
            type.IsSealed || type.IsInterface || (type.IsAbstract && type.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Length == 0),
            $"{type} can be derived from");

    [Theory]
    [MemberData(nameof(DataTypes))]
    public void EachPublicType_HasNoSetter(Type type)
    {
        var setters = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is { IsPublic: true } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"));
        Assert.Equal([], setters.Select(property => property.Name));
    }
}
