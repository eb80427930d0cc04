package org.penggai.ledger;

/** How a household is housed (安置方式). */
public enum HousingMode implements Code {
    /** A resettlement flat of the project. */
    IN_KIND("实物回迁", "A resettlement flat of the project"),
    /** Cash. */
    CASH("货币化安置", "Cash"),
    /** A flat elsewhere. */
    ELSEWHERE("异地安置", "A flat elsewhere"),
    /** Transition housing. */
    TRANSITION("过渡性安置", "Transition housing"),
    /** Chosen to wait. */
    WAIT("自愿等待", "Chosen to wait"),
    /** Another way. */
    OTHER("其他方式", "Another way");

    private final String zh;
    private final String en;

    HousingMode(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
