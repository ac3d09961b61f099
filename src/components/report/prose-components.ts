import Change from "./Change.astro";
import Count from "./Count.astro";
import Degree from "./Degree.astro";
import Formula from "./Formula.astro";
import BreakTable from "./figures/BreakTable.astro";
import CapabilityBars from "./figures/CapabilityBars.astro";
import CircleTable from "./figures/CircleTable.astro";
import ClippedTable from "./figures/ClippedTable.astro";
import Definitions from "./figures/Definitions.astro";
import GoalpostTable from "./figures/GoalpostTable.astro";
import IndicatorList from "./figures/IndicatorList.astro";
import KeyNumbers from "./figures/KeyNumbers.astro";
import MarkTable from "./figures/MarkTable.astro";
import MatchingSlope from "./figures/MatchingSlope.astro";
import MethodFlow from "./figures/MethodFlow.astro";
import PairMatrix from "./figures/PairMatrix.astro";
import PairQuadrant from "./figures/PairQuadrant.astro";
import PairTable from "./figures/PairTable.astro";
import Ratios from "./figures/Ratios.astro";
import ResourceSlope from "./figures/ResourceSlope.astro";
import ResourceTable from "./figures/ResourceTable.astro";
import Revisions from "./figures/Revisions.astro";
import ScoreTable from "./figures/ScoreTable.astro";
import Shares from "./figures/Shares.astro";
import Sources from "./figures/Sources.astro";
import ThresholdTable from "./figures/ThresholdTable.astro";
import TierDots from "./figures/TierDots.astro";
import Versions from "./figures/Versions.astro";
import WeightTable from "./figures/WeightTable.astro";
import Gap from "./Gap.astro";
import Grade from "./Grade.astro";
import Holds from "./Holds.astro";
import IndicatorNames from "./IndicatorNames.astro";
import Inputs from "./Inputs.astro";
import Link from "./Link.astro";
import Moved from "./Moved.astro";
import Names from "./Names.astro";
import Part from "./Part.astro";
import Place from "./Place.astro";
import Points from "./Points.astro";
import Rank from "./Rank.astro";
import Score from "./Score.astro";
import Share from "./Share.astro";
import Signed from "./Signed.astro";
import Threshold from "./Threshold.astro";
import Tier from "./Tier.astro";
import Universe from "./Universe.astro";
import Value from "./Value.astro";
import Worked from "./Worked.astro";

/** Everything that the prose of a report may write as a tag. */
export const proseComponents = {
  BreakTable,
  CapabilityBars,
  Change,
  CircleTable,
  ClippedTable,
  Count,
  Definitions,
  Degree,
  Formula,
  Gap,
  GoalpostTable,
  Grade,
  Holds,
  IndicatorList,
  IndicatorNames,
  Inputs,
  KeyNumbers,
  Link,
  MarkTable,
  MatchingSlope,
  MethodFlow,
  Moved,
  Names,
  PairMatrix,
  PairQuadrant,
  PairTable,
  Part,
  Place,
  Points,
  Rank,
  Ratios,
  ResourceSlope,
  ResourceTable,
  Revisions,
  Score,
  ScoreTable,
  Share,
  Shares,
  Signed,
  Sources,
  Threshold,
  ThresholdTable,
  Tier,
  TierDots,
  Universe,
  Value,
  Versions,
  WeightTable,
  Worked,
} as const;
