namespace KnowledgeGraph.Neo4j.Encryption;

/// <summary>How far a TLS connection came.</summary>
internal enum HandshakeOutcome
{
    NameUnknown,
    NobodyThere,

    /// <summary>What listens there does not speak TLS.</summary>
    NoTls,

    /// <summary>Nobody whom this machine trusts has signed the certificate: it may be self-signed.</summary>
    Untrusted,

    /// <summary>The certificate is past its last day, or before its first.</summary>
    OutOfDate,

    /// <summary>The certificate is made out to another name than the address has.</summary>
    OtherName,

    Sound,
}
