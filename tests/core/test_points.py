from fractions import Fraction

from annotator.core.points import Stake, total_of


def stake(worth: object, earned: object) -> Stake:
    return Stake(Fraction(worth), Fraction(earned))


def test_missing_tenths_go_to_the_earlier_of_equal_remainders() -> None:
    total = total_of([stake(2, 2), stake(2, 2), stake(2, 2), stake(1, 0)])
    assert (total.score, total.points, total.shown) == (Fraction(6, 7), 857, 86)
    assert total.row_points == [286, 286, 285, 0]
    assert total.row_lost == [0, 0, 0, 143]


def test_larger_remainders_come_first() -> None:
    total = total_of([stake(3, "1/2"), stake(3, "2/3")])
    # 83.3 and 111.1 tenths of 194: the cut tenths are 83 and 111, nothing is missing.
    assert total.row_points == [83, 111]
    total = total_of([stake(3, "1/2"), stake(3, "5/7")])
    # 83.33 and 119.05 of 202.
    assert total.row_points == [83, 119]
    total = total_of([stake(1, "1/3"), stake(2, "2/3"), stake(4, "5/9")])
    # 47.6, 95.2 and 79.4 of 222: the one missing goes to the first.
    assert total.row_points == [48, 95, 79]


def test_nothing_at_stake_is_full_marks() -> None:
    for stakes in ([], [stake(0, 0)]):
        total = total_of(stakes)
        assert (total.score, total.points, total.shown) == (1, 1000, 100)
        assert total.row_points == total.row_lost == [0] * len(stakes)


def test_total_is_cut_and_shown_is_rounded_half_up() -> None:
    total = total_of([stake(8, 5)])
    assert (total.points, total.shown) == (625, 63)
    total = total_of([stake(200, "124.9999")])
    assert (total.points, total.shown) == (624, 62)
