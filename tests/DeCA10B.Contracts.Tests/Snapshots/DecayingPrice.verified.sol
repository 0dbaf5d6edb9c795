// SPDX-License-Identifier: MIT
// Generated from DecayingPrice.cs by DeCA10B 0.1.0; edit that, not this. SHA-256 from pragma on: f7b09453c1e59f3f1099f6747a69444cd9c445e4c5bd54924dc6676979a33679
pragma solidity 0.8.37;

/// @notice A price that jumps by a quarter with each sample, up to a cap, and falls back to its floor by halves.
library DecayingPrice {
    /// @dev The price some time after the last sample: floor + (last - floor) * 2^(-elapsed / half-life), in sixteenths
    /// of a half-life, rounded up. It never rises in between, and is never below the exact curve, nor more than 4.5 %
    /// of the excess above it.
    /// @param last The price right after the last sample, in wei, at least the floor.
    /// @param floor The least price, in wei.
    /// @param elapsedS Seconds since then.
    /// @param halfLifeS Seconds in which the excess halves, more than 0.
    function after_(uint256 last, uint256 floor, uint256 elapsedS, uint256 halfLifeS) internal pure returns (uint256) {
        uint256 sixteenths = elapsedS * 16 / halfLifeS;
        uint256 halvings = sixteenths / 16;
        if (halvings >= 96) {
            return floor;
        }
        uint256 divisor = uint256(1) << (uint32(32 + int32(uint32(halvings))) & 255);
        return floor + ((last - floor) * factor(uint32(sixteenths % 16)) + divisor - 1) / divisor;
    }

    /// @dev The price right after a sample was added at a price, in wei, rounded down: a quarter more, at most the cap.
    /// @param price What was paid.
    /// @param cap The largest price.
    function raised(uint256 price, uint256 cap) internal pure returns (uint256) {
        uint256 raised_ = price * 5 / 4;
        return raised_ < cap ? raised_ : cap;
    }

    /// @dev 2^32 * 2^(-sixteenth / 16), rounded to nearest.
    function factor(uint32 sixteenth) private pure returns (uint256) {
        uint256 chosen;
        if (sixteenth == 0) {
            chosen = 4_294_967_296;
        } else if (sixteenth == 1) {
            chosen = 4_112_874_773;
        } else if (sixteenth == 2) {
            chosen = 3_938_502_376;
        } else if (sixteenth == 3) {
            chosen = 3_771_522_796;
        } else if (sixteenth == 4) {
            chosen = 3_611_622_603;
        } else if (sixteenth == 5) {
            chosen = 3_458_501_653;
        } else if (sixteenth == 6) {
            chosen = 3_311_872_529;
        } else if (sixteenth == 7) {
            chosen = 3_171_459_999;
        } else if (sixteenth == 8) {
            chosen = 3_037_000_500;
        } else if (sixteenth == 9) {
            chosen = 2_908_241_642;
        } else if (sixteenth == 10) {
            chosen = 2_784_941_738;
        } else if (sixteenth == 11) {
            chosen = 2_666_869_345;
        } else if (sixteenth == 12) {
            chosen = 2_553_802_834;
        } else if (sixteenth == 13) {
            chosen = 2_445_529_972;
        } else if (sixteenth == 14) {
            chosen = 2_341_847_524;
        } else {
            chosen = 2_242_560_872;
        }
        return chosen;
    }
}
