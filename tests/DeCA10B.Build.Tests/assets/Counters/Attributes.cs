using System;

namespace DeCA10B.Metadata
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    sealed class SoliditySourceAttribute : Attribute
    {
        public SoliditySourceAttribute(string path, string text, string lineMap) { }
    }

    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    sealed class DeployableContractAttribute : Attribute
    {
        public DeployableContractAttribute(string name, string path, string solidityHash) { }
    }
}
