namespace DeCA10B.Contracts;

/// <summary>Lets only the owner call a function of a contract that derives from <see cref="Ownable"/>; others get a <see cref="NotOwnerError"/>.</summary>
[Guard("RequireOwner")]
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class OnlyOwnerAttribute : Attribute;
