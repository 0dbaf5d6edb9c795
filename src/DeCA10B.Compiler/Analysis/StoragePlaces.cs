using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Which expressions name a place in storage.</summary>
public static class StoragePlaces
{
    public static bool Contains(Expression place) => place switch
    {
        FieldReference or MappingAccess => true,
        LocalReference local => local.IsStorageReference,
        MemberAccess member => Contains(member.Target),
        ElementAccess element => element.Target.Type is StorageArrayType || Contains(element.Target),
        _ => false,
    };
}
