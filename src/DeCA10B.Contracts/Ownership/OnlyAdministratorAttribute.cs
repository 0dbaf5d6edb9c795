namespace DeCA10B.Contracts;

/// <summary>Lets only the administrator call a function of a contract that derives from <see cref="Administered"/>; others get a <see cref="NotAdministratorError"/>.</summary>
[Guard("RequireAdministrator")]
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class OnlyAdministratorAttribute : Attribute;
