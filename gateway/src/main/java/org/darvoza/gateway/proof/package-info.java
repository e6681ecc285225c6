/// Proof of work against robots and floods: a puzzle that costs a browser a moment and a program
/// that sends thousands of forms all its time, of the ALTCHA kind (protocol 2), made and judged
/// here. It is harder the more comes from one network or at once (decision 0013). Uses `edge`.
///
/// Public: [Proofs], [Judgement], [Pressure].
@NullMarked
package org.darvoza.gateway.proof;

import org.jspecify.annotations.NullMarked;
