import type { proseTags } from "../../schema/prose.ts";
import AlikeFigure from "./AlikeFigure.astro";
import Between from "./Between.astro";
import Cautions from "./Cautions.astro";
import Change from "./Change.astro";
import Contributed from "./Contributed.astro";
import Count from "./Count.astro";
import Degree from "./Degree.astro";
import Face from "./Face.astro";
import Formula from "./Formula.astro";
import AmountTable from "./figures/AmountTable.astro";
import BreakTable from "./figures/BreakTable.astro";
import CapabilityBars from "./figures/CapabilityBars.astro";
import ChangeWaterfall from "./figures/ChangeWaterfall.astro";
import CircleTable from "./figures/CircleTable.astro";
import ClippedTable from "./figures/ClippedTable.astro";
import CoherenceTable from "./figures/CoherenceTable.astro";
import ConcentrationTable from "./figures/ConcentrationTable.astro";
import Definitions from "./figures/Definitions.astro";
import FaceTable from "./figures/FaceTable.astro";
import FactorTable from "./figures/FactorTable.astro";
import GoalpostTable from "./figures/GoalpostTable.astro";
import GrowthTable from "./figures/GrowthTable.astro";
import IndicatorList from "./figures/IndicatorList.astro";
import KeyNumbers from "./figures/KeyNumbers.astro";
import MarkTable from "./figures/MarkTable.astro";
import MatchingSlope from "./figures/MatchingSlope.astro";
import MethodFlow from "./figures/MethodFlow.astro";
import MoranTable from "./figures/MoranTable.astro";
import PairMatrix from "./figures/PairMatrix.astro";
import PairQuadrant from "./figures/PairQuadrant.astro";
import PairTable from "./figures/PairTable.astro";
import PlaneFigures from "./figures/PlaneFigures.astro";
import PlaneTable from "./figures/PlaneTable.astro";
import QualityBars from "./figures/QualityBars.astro";
import QualityTable from "./figures/QualityTable.astro";
import Ratios from "./figures/Ratios.astro";
import ResourceSlope from "./figures/ResourceSlope.astro";
import ResourceTable from "./figures/ResourceTable.astro";
import Revisions from "./figures/Revisions.astro";
import ScoreTable from "./figures/ScoreTable.astro";
import Shares from "./figures/Shares.astro";
import ShareTiles from "./figures/ShareTiles.astro";
import SobolBars from "./figures/SobolBars.astro";
import SobolTable from "./figures/SobolTable.astro";
import Sources from "./figures/Sources.astro";
import StabilityTable from "./figures/StabilityTable.astro";
import ThresholdTable from "./figures/ThresholdTable.astro";
import TierDots from "./figures/TierDots.astro";
import Versions from "./figures/Versions.astro";
import WeightsOnlyTable from "./figures/WeightsOnlyTable.astro";
import WeightTable from "./figures/WeightTable.astro";
import WidthTable from "./figures/WidthTable.astro";
import Gap from "./Gap.astro";
import Grade from "./Grade.astro";
import Growth from "./Growth.astro";
import Holds from "./Holds.astro";
import IndicatorNames from "./IndicatorNames.astro";
import Inputs from "./Inputs.astro";
import Interval from "./Interval.astro";
import AdvantageTable from "./industry/Advantages.astro";
import ContributionTiles from "./industry/ContributionTiles.astro";
import GapTable from "./industry/Gaps.astro";
import IntensiveIndustryList from "./industry/IndustryList.astro";
import PriorityTable from "./industry/Priorities.astro";
import IntensiveRegionList from "./industry/RegionList.astro";
import RightBars from "./industry/RightBars.astro";
import RightHeat from "./industry/RightHeat.astro";
import RightTiles from "./industry/RightTiles.astro";
import IndustrySaid from "./industry/Said.astro";
import SupportFigures from "./industry/Support.astro";
import IndustryPageLink from "./industry/ToPage.astro";
import RightTotals from "./industry/Totals.astro";
import Link from "./Link.astro";
import Moved from "./Moved.astro";
import Names from "./Names.astro";
import Part from "./Part.astro";
import Place from "./Place.astro";
import Points from "./Points.astro";
import Probability from "./Probability.astro";
import Quadrant from "./Quadrant.astro";
import QualityFinding from "./QualityFinding.astro";
import Rank from "./Rank.astro";
import Reason from "./Reason.astro";
import Score from "./Score.astro";
import Share from "./Share.astro";
import Signed from "./Signed.astro";
import Threshold from "./Threshold.astro";
import Tier from "./Tier.astro";
import Universe from "./Universe.astro";
import Value from "./Value.astro";
import Worked from "./Worked.astro";
import WorldSaid from "./WorldSaid.astro";
import WorldWorked from "./WorldWorked.astro";

/** Everything that the prose of a report may write as a tag. */
export const proseComponents = {
  AdvantageTable,
  AlikeFigure,
  AmountTable,
  Between,
  BreakTable,
  CapabilityBars,
  Cautions,
  Change,
  ChangeWaterfall,
  CircleTable,
  ClippedTable,
  CoherenceTable,
  ConcentrationTable,
  Contributed,
  ContributionTiles,
  Count,
  Definitions,
  Degree,
  Face,
  FaceTable,
  FactorTable,
  Formula,
  Gap,
  GapTable,
  GoalpostTable,
  Grade,
  Growth,
  GrowthTable,
  Holds,
  IndicatorList,
  IndicatorNames,
  IndustryPageLink,
  IndustrySaid,
  Inputs,
  IntensiveIndustryList,
  IntensiveRegionList,
  Interval,
  KeyNumbers,
  Link,
  MarkTable,
  MatchingSlope,
  MethodFlow,
  MoranTable,
  Moved,
  Names,
  PairMatrix,
  PairQuadrant,
  PairTable,
  Part,
  Place,
  PlaneFigures,
  PlaneTable,
  Points,
  PriorityTable,
  Probability,
  Quadrant,
  QualityBars,
  QualityFinding,
  QualityTable,
  Rank,
  Ratios,
  Reason,
  ResourceSlope,
  ResourceTable,
  Revisions,
  RightBars,
  RightHeat,
  RightTiles,
  RightTotals,
  Score,
  ScoreTable,
  Share,
  ShareTiles,
  Shares,
  Signed,
  SobolBars,
  SobolTable,
  Sources,
  StabilityTable,
  SupportFigures,
  Threshold,
  ThresholdTable,
  Tier,
  TierDots,
  Universe,
  Value,
  Versions,
  WeightTable,
  WeightsOnlyTable,
  WidthTable,
  Worked,
  WorldSaid,
  WorldWorked,
} as const satisfies Record<(typeof proseTags)[number], unknown>;
