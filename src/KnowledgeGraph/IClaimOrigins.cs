namespace KnowledgeGraph;

/// <summary>Where claims are written, by their ids.</summary>
internal interface IClaimOrigins
{
    /// <returns>Null where there is no such claim.</returns>
    ClaimOrigin? Find(string claim);
}
