namespace DeCA10B.Tools;

/// <summary>A tool could not be brought or run; the message says what to do.</summary>
/// <param name="message">What happened and what to do.</param>
/// <param name="innerException">The cause, if another exception was.</param>
public class ToolException(string message, Exception? innerException = null) : Exception(message, innerException);

/// <summary>Node.js is missing or too old. Tests that need it skip on this exception.</summary>
/// <param name="found">What was found instead.</param>
public sealed class NodeMissingException(string found)
    : ToolException($"DeCA10B needs Node.js {NodeJs.OldestVersion} or newer, with npm, on the PATH to compile Solidity and to run a local EVM; {found}. "
        + "Install it from https://nodejs.org and run again. Contracts can be written, run and tested natively without it.");
