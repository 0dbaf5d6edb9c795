// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

/// @notice Calls a function for every pair of operands, as one call of its own.
contract Prober {
    /// @notice A hash over all answers, one a question.
    function digests(address target, bytes4 selector, uint256[] calldata questions, uint256[] calldata lefts, uint256[] calldata rights) external view returns (bytes32[] memory result) {
        result = new bytes32[](questions.length);
        for (uint256 i = 0; i < questions.length; ++i) {
            result[i] = keccak256(abi.encodePacked(_ask(target, selector, questions[i], lefts, rights)));
            assembly { mstore(0x40, add(result, mul(32, add(1, mload(result))))) }
        }
    }

    /// @notice The answers to one question, the right operand changing fastest: a word, or the hash of the revert data.
    function answers(address target, bytes4 selector, uint256 question, uint256[] calldata lefts, uint256[] calldata rights) external view returns (uint256[] memory) {
        return _ask(target, selector, question, lefts, rights);
    }

    function _ask(address target, bytes4 selector, uint256 question, uint256[] calldata lefts, uint256[] calldata rights) private view returns (uint256[] memory words) {
        words = new uint256[](lefts.length * rights.length);
        assembly {
            let input := mload(0x40)
            let revertData := add(input, 0x80)
            let next := add(words, 0x20)
            mstore(input, selector)
            mstore(add(input, 0x44), question)
            for { let i := 0 } lt(i, lefts.length) { i := add(i, 1) } {
                mstore(add(input, 0x04), calldataload(add(lefts.offset, mul(i, 32))))
                for { let j := 0 } lt(j, rights.length) { j := add(j, 1) } {
                    mstore(add(input, 0x24), calldataload(add(rights.offset, mul(j, 32))))
                    let succeeded := staticcall(gas(), target, input, 0x64, 0x00, 0x20)
                    let word := mload(0x00)
                    if iszero(succeeded) {
                        returndatacopy(revertData, 0, returndatasize())
                        word := keccak256(revertData, returndatasize())
                    }
                    mstore(next, word)
                    next := add(next, 0x20)
                }
            }
        }
    }
}
