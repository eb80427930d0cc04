package org.penggai.ledger;

/** A part of a fact that has no id of its own. */
public interface Detail {}
