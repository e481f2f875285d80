# English. One message a line where it fits. Above a message with several variables stands their order, in which code gives them.

app_name = Posture

## Formats, after CLDR
format_decimal_mark = .
format_group_mark = ,
format_percent = { $number }%
format_list_last = and
format_undated = undated
format_before = before { $date }
format_since = since { $date }
# Variables: $first, $last
format_between = between { $first } and { $last }
format_inferred = { $date } (inferred)
# Variables: $day, $month, $year
format_day = { $day } { $month } { $year }
# Variables: $month, $year
format_month = { $month } { $year }
format_month_1 = January
format_month_2 = February
format_month_3 = March
format_month_4 = April
format_month_5 = May
format_month_6 = June
format_month_7 = July
format_month_8 = August
format_month_9 = September
format_month_10 = October
format_month_11 = November
format_month_12 = December
format_alphabet = Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr Ss Tt Uu Vv Ww Xx Yy Zz

## Every page
title_of_tab = { $title } – Posture
skip_to_content = Skip to content
nav_main = Main
nav_menu = Menu
nav_ranking = Ranking
nav_strategies = Strategies
nav_methodology = Methodology
nav_data = Data
nav_about = About
theme = Theme
theme_system = Auto theme
theme_light = Light theme
theme_dark = Dark theme
# Variables: $recomputable, $all
recomputable_count = { $recomputable } of the { $all } results held here can be recomputed from their parts, and your browser does so; the others stand as published.
footer_promise = Nothing you do here leaves your browser.
footer_not_affiliated = Posture is not affiliated with any publisher of an index.
loading = Loading…
loading_slow = { $what }: still loading.
try_again = Try again
load_anew = Reload the page
file_failed = { $what } could not be loaded.
data_file_failed = { $file } could not be used.
file_rules = The rules of { $index }
file_results = The results of { $index }
file_evidence = The evidence
file_statements = What other sources say
file_strategies = The strategies
file_mapping = What this strategy reaches
file_crosswalk = The comparison of the two editions
file_countries = The list of countries
file_sources = The list of sources
file_indices = The list of indices
file_scores = The scores in other indices
file_list = The list of files
file_part = A part of this page
fetch_network = The network failed or the server is not there. Check the connection and try again.
fetch_missing = The server does not have this file. If trying again does not help, whoever runs this site must put it back.
fetch_status = The server answered with status { $status }. Try again in a moment.
fetch_silent = The server stopped answering. Check the connection and try again.
fetch_too_large = The server sends more than this file can be. If trying again does not help, whoever runs this site must put it right.
release_replaced = A newer version of this site was published after you opened this page, and parts of the one you have are gone. Reload the page to go on; what you have saved stays.
offline_as_of = Offline: as of { $date }.
offline_unopened = You are offline, and this was not opened before.
offline_unopened_way = What was opened on this device before still opens, and what you enter is kept. Connect to a network and try again.
indices_missing = Until it is there, menus offer only the index that is shown, and what other indices say is missing.
language_missing = The page stays in the previous language until its words are loaded.
names_missing = Countries are shown by their codes, and groups are missing, until it is there.
sources_missing = Sources are shown by their ids until it is there.
left_out = { $count ->
    [one] One entry could not be read and is left out
   *[other] { $count } entries could not be read and are left out
}
long_table = This table has { $count } rows. Only those near the visible part are on the page, so search with the fields of the page rather than with the browser. On paper there are no more than those; the file (CSV) has everything.
# Variables: $key, $value
address_unreadable = The address says “{ $value }” for { $key }, which means nothing here; the default is shown instead.
source_label = Source:
source_by_copy = { $publisher }, from a copy
source_read_from = read from: { $copy }
# Variables: $grade, $checked
source_checked = { $grade }: { $checked }
# Variables: $copy, $surety
source_both = { $copy }; { $surety }
source_copy_label = read from:
grade_publisher_page = publisher’s page
grade_official_series = official series
grade_checked_copy = copy that agrees by arithmetic
grade_unchecked_copy = copy that cannot be checked
grade_brought = brought by you on { $date }, not published here
grade_brought_file = brought by a reader on { $date }, not published by Posture
source_column_publisher = Publisher
source_column_read_from = Read from
source_column_copy_address = Address of the copy
source_column_grade = How sure
pick_country = Country
show_profile = Show its profile
country_unknown = No country is called “{ $typed }”. Choose one from the list.
country_which = Which one is meant by “{ $typed }”?
country_more = { $count ->
    [one] One more fits.
   *[other] { $count } more fit.
} More letters narrow it down.
# Variables: $group, $count
country_group_ranking = { $group }: ranking of its { $count } countries
# Variables: $group, $count
country_group_add = { $group }: add its { $count } countries
# Variables: $first, $last
period = from { $first } to { $last }
copy = Copy
copied = Copied
copy_refused = The browser refused to copy. Select the text and copy it by hand.

## Search of the whole site
search_open = Search
search_title = Search the whole site
search_results = What was found
search_hint = A country, an index, an indicator, a strategy, a source or a page, by name, code or number.
# Variables: $count
search_found = { $count ->
    [one] { $count } found. Arrow keys choose, Enter opens.
   *[other] { $count } found. Arrow keys choose, Enter opens.
}
search_nothing = Nothing here is called “{ $typed }”. Try another name of a country or its code (AZE), an index (NCSI), the number of an indicator (8.2), or fewer letters.
search_more = – { $count } more fit
search_members = { $count } countries
search_countries = Countries
search_groups = Groups of countries
search_rankings = Rankings
search_methodologies = Methodologies
search_indicators = Indicators
search_strategies = Strategies
search_pages = Pages
search_sources = Sources, at their publishers
search_keys = Keys
search_keys_on = The keys / and ? work on every page

## Charts
chart_credited = credited
chart_partly_credited = partly credited
chart_not_credited = not credited
chart_not_known = not known
# Variables: $awarded, $max
chart_points = { $awarded }/{ $max }
# Variables: $awarded, $max
chart_points_at_least = ≥{ $awarded }/{ $max }
# Variables: $least, $most, $max
chart_points_between = { $least }–{ $most }/{ $max }
chart_points_unknown = –/{ $max }
# Variables: $number, $title
chart_numbered = { $number } { $title }
# Variables: $source, $date
chart_source = Source: { $source }, { $date }
# Variables: $index, $full
chart_scale = { $index }: scores out of { $full }
# Variables: $index, $full, $max
chart_scale_areas = { $index }: scores out of { $full }, areas out of { $max } points
# Variables: $scale, $other
chart_scales = { $scale }; { $other }
# Variables: $index, $column
chart_file_of = { $index }: { $column }
chart_file_index = Index id
chart_file_index_name = Index
chart_file_edition = Edition in use
# Variables: $count, $sources
chart_sources = { $count ->
    [one] Source: { $sources }
   *[other] Sources: { $sources }
}
# Variables: $address, $date
chart_imprint = { $address }, { $date }
chart_own_title = Title by the person sharing this picture
chart_quoted = “{ $text }”
chart_column_area_number = Area no.
chart_column_indicator_number = Indicator no.
chart_column_area = Area
chart_column_indicator = Indicator
chart_column_points = Points
chart_column_max = Maximum
chart_column_state = State
chart_column_rank = Rank
chart_column_country = Country
chart_column_score = Score
chart_column_index = Index
chart_column_date = As of
chart_column_full = Out of
chart_column_source = Source
# Variables: $subject, $awarded, $max, $full, $areas
chart_ledger_title = { $subject }: { $awarded } of { $max } points, { $full ->
    [0] full marks in none of { $areas } areas
   *[other] full marks in { $full } of { $areas } areas
}
# Variables: $subject, $known, $indicators
chart_ledger_title_partly = { $subject }: { $known } of { $indicators } indicators are known
# Variables: $subject, $known, $areas
chart_ledger_title_areas = { $subject }: { $known } of { $areas } areas are known
# Variables: $subject, $awarded, $max, $total
chart_ledger_title_held = { $subject }: { $awarded } of { $max } points in the areas that are listed, out of { $total } in all
chart_ledger_title_unknown = { $subject }: only the total is known
# Variables: $indicators, $areas
chart_ledger_reading = { $areas ->
    [one] Each cell is one of { $indicators } indicators, as wide as its points.
   *[other] Each cell is one of { $indicators } indicators, as wide as its points; each row is one of { $areas } areas.
}
chart_ledger_reading_areas = Each cell is one of { $areas } areas, as wide as its points.
# Variables: $reading, $points
chart_ledger_reading_rest = { $reading } Further areas worth { $points } points are not listed.
# Variables: $reading, $unknown
chart_ledger_reading_partly = { $reading } { $unknown ->
    [one] One cell is not known.
   *[other] { $unknown } cells are not known.
}
# Variables: $reading, $missed, $count, $areas
chart_ledger_description = { $reading } { $count ->
    [one] Most points are missing in { $areas }: { $missed }.
   *[other] Most points are missing in { $areas }: { $missed } in each.
}
# Variables: $reading, $missed, $count
chart_ledger_description_many = { $reading } Most points are missing in { $count } areas: { $missed } in each.
# Variables: $area, $awarded, $max, $percent
chart_ledger_area = { $area }: { $awarded } of { $max } { $max ->
    [one] point
   *[other] points
}, { $percent }
# Variables: $area, $awarded, $max
chart_ledger_area_partly = { $area }: at least { $awarded } of { $max } { $max ->
    [one] point
   *[other] points
}, not all indicators are known
# Variables: $area, $max
chart_ledger_area_unknown = { $area }: not known, worth { $max } { $max ->
    [one] point
   *[other] points
}
# Variables: $indicator, $state, $awarded, $max
chart_ledger_cell = { $indicator }: { $state }, { $awarded } of { $max } { $max ->
    [one] point
   *[other] points
}
# Variables: $indicator, $max
chart_ledger_cell_unknown = { $indicator }: not known, worth { $max } { $max ->
    [one] point
   *[other] points
}
chart_ledger_missing = Only the total of { $subject } is published; how its points are spread over areas and indicators is not known.
# Variables: $country, $score, $below, $others
chart_strip_title_one = { $country } ({ $score }) scores higher than { $below } of { $others } other countries
# Variables: $countries, $of
chart_strip_title_several = { $countries } among { $of } countries
# Variables: $chosen, $of, $lowest, $highest
chart_strip_title_many = { $chosen } chosen countries among { $of } score from { $lowest } to { $highest }
# Variables: $index, $of, $lowest, $highest
chart_strip_title_all = { $index }: { $of } countries score from { $lowest } to { $highest }
# Variables: $group, $leaders, $leading, $high, $trailers, $trailing, $low
chart_strip_title_group = { $group }: { $leaders } { $leading ->
    [one] leads
   *[other] lead
} with { $high }, { $trailers } { $trailing ->
    [one] is
   *[other] are
} last with { $low }
chart_strip_title_group_count = { $count } countries
# Variables: $group, $country, $score
chart_strip_title_group_one = { $group }: only { $country } has a score ({ $score })
# Variables: $group, $count, $score
chart_strip_title_group_same = { $group }: all { $count } countries have the same score ({ $score })
# Variables: $country, $score
chart_strip_country = { $country } ({ $score })
# Variables: $index, $of, $full
chart_strip_description = { $index }: one mark for each of { $of } countries on a scale from 0 to { $full }.
# Variables: $reading, $median, $low, $high
chart_strip_description_middle = { $reading } The median score is { $median }; half of the countries lie in the band from { $low } to { $high }.
chart_strip_median = median of all: { $median }
# Variables: $low, $high
chart_strip_half = half of all: { $low } to { $high }
# Variables: $group, $median
chart_strip_median_group = median of { $group }: { $median }
# Variables: $reading, $group
chart_strip_description_group = { $reading } { $group }
# Variables: $group, $count, $median
chart_strip_group = The taller marks are { $group }: { $count ->
    [one] one country, { $median }
   *[other] { $count } countries, median { $median }
}.
# Variables: $reading, $countries
chart_strip_description_without = { $reading } No score is known of { $countries }.
# Variables: $countries, $score, $rank, $of
chart_strip_mark = { $countries }: { $score }, rank { $rank } of { $of }
# Variables: $countries, $score
chart_strip_mark_unranked = { $countries }: { $score }, not ranked
# Variables: $count, $of, $index
chart_map_title_tier = { $count ->
    [0] None of { $of } countries is in the top tier of { $index }
    [one] { $count } of { $of } countries is in the top tier of { $index }
   *[other] { $count } of { $of } countries are in the top tier of { $index }
}
# Variables: $count, $of, $from, $full, $index
chart_map_title = { $count ->
    [0] None of { $of } countries scores { $from } or more out of { $full } in { $index }
    [one] { $count } of { $of } countries scores { $from } or more out of { $full } in { $index }
   *[other] { $count } of { $of } countries score { $from } or more out of { $full } in { $index }
}
# Variables: $index, $of, $unknown
chart_map_description = { $index }: every country is a square of the same size, about where it lies on a map of the world. Of { $of } countries with a score the class is told by how dark or light the square is; { $unknown ->
    [0] none is without a score.
    [one] one without a score has a dashed outline.
   *[other] { $unknown } without a score have a dashed outline.
}
chart_map_from = from { $score }
chart_map_below = below { $score }
# Variables: $tier, $bound
chart_map_tier = { $tier }: { $bound }
chart_map_unknown = not known
# Variables: $class, $count
chart_map_key = { $class } ({ $count })
# Variables: $country, $score, $rank, $of, $class
chart_map_mark = { $country }: { $score }, rank { $rank } of { $of } ({ $class })
chart_map_mark_unknown = { $country }: no score is known
chart_map_column_class = Class
chart_strip_missing = No country has a known score in { $index }.
# Variables: $subject, $totals
chart_history_title = { $subject }, latest totals: { $totals }
# Variables: $index, $score
chart_history_latest = { $score } in { $index }
# Variables: $subject, $index, $from, $to, $first, $last
chart_history_rose = { $subject } rose from { $from } ({ $first }) to { $to } ({ $last }) in { $index }
# Variables: $subject, $index, $from, $to, $first, $last
chart_history_fell = { $subject } fell from { $from } ({ $first }) to { $to } ({ $last }) in { $index }
# Variables: $subject, $index, $score, $first, $last
chart_history_stayed = { $subject } had { $score } in { $index } at both dates, { $first } and { $last }
chart_history_description = { $totals ->
    [one] One total, placed
   *[other] { $totals } totals, each placed
} by its date. A whisker spans the time that a date is known to lie in, an arrow an open end.
# Variables: $totals, $panels
chart_history_description_several = { $totals } totals by { $panels } methodologies, each on an axis of its own because their scores cannot be compared. A whisker spans the time that a date is known to lie in, an arrow an open end.
# Variables: $index, $score, $full, $date, $source
chart_history_mark = { $index }: { $score } of { $full }, { $date }. Source: { $source }
chart_history_missing = No total of { $subject } is known.
# Variables: $subject, $from, $before, $to, $after, $change
chart_history_across = { $subject }: { $from } in { $before }, { $to } in { $after }, a change of { $change }
# Variables: $before, $after
chart_time_break = { $before } and { $after } count different points: the difference between them is not a change.

## Charts of relations, time and ranks
# Variables: $x, $y, $rho, $count
chart_scatter_title_together = Countries high in { $x } tend to be high in { $y } too: rank correlation { $rho } over { $count } countries
# Variables: $x, $y, $rho, $count
chart_scatter_title_against = Countries high in { $x } tend to be low in { $y }: rank correlation { $rho } over { $count } countries
# Variables: $x, $y, $rho, $count
chart_scatter_title_apart = { $x } and { $y } hardly go together: rank correlation { $rho } over { $count } countries
# Variables: $x, $y, $count
chart_scatter_title_few = { $x } and { $y }: { $count ->
    [one] one country has
   *[other] { $count } countries have
} both scores, too few or too much alike to say how the two go together
# Variables: $count, $x, $x_full, $y, $y_full, $only
chart_scatter_description = One dot for each country with both scores ({ $count }): { $x } to the right, from 0 to { $x_full }; { $y } upwards, from 0 to { $y_full }. The rank correlation is Spearman’s: 1 for the same order, −1 for the opposite one. { $only ->
    [0] No country has only one of the two scores.
    [one] One country has only one of the two scores and is not shown.
   *[other] { $only } countries have only one of the two scores and are not shown.
}
# Variables: $reading, $countries
chart_scatter_without = { $reading } Without both scores: { $countries }.
# Variables: $country, $x, $x_score, $y, $y_score
chart_scatter_mark = { $country }: { $x } { $x_score }, { $y } { $y_score }
chart_scatter_column_score = Score, { $index }
chart_scatter_upward = ↑ { $index }
chart_scatter_across = { $index } →
# Variables: $x, $y
chart_scatter_missing = No country has a score in both { $x } and { $y }.
# Variables: $index, $of, $highest, $lowest
chart_timelines_title = { $index }: latest totals of { $of } countries, highest { $highest }, lowest { $lowest }
# Variables: $before, $after, $changes
chart_timelines_changes = Change from { $before } to { $after }: { $changes }
# Variables: $country, $change
chart_timelines_change = { $country } { $change }
# Variables: $index, $of, $score
chart_timelines_title_same = { $index }: the latest totals of { $of } countries are the same, { $score }
# Variables: $count, $score
chart_timelines_tied = { $count } countries ({ $score })
chart_timelines_description = { $reading } Colour and shape tell the countries apart.
chart_timelines_description_each = { $reading } Each country stands in panels of its own, with the same axes.
# Variables: $indices, $countries
chart_timelines_without = No total in { $indices }: { $countries }.
# Variables: $reading, $more
chart_timelines_and = { $reading } { $more }
# Variables: $country, $total
chart_timelines_mark = { $country }, { $total }
chart_timelines_sources = Sources: { $count }, each named in the table
chart_timelines_missing = No total of a picked country is known.
# Variables: $index, $count
chart_intervals_title_firm = { $index }: no rank moves; each of { $count } holds in nine of ten draws or more
# Variables: $country, $ranks, $rank
chart_intervals_title_one = { $country }: rank { $ranks } in nine of ten draws, { $rank } by the weights as they are
# Variables: $half, $widest
chart_intervals_title_widest = { $half }; widest range of ranks: { $widest }
chart_intervals_title_each = Ranks in nine of ten draws: { $countries }
# Variables: $of, $places
chart_intervals_title_half = Half of { $of } countries { $places ->
    [0] keep their rank
    [one] stay within one place of their rank
   *[other] stay within { $places } places of their rank
}, each in nine of ten draws
# Variables: $count, $incomplete
chart_intervals_description = A row for each picked country, with ranks from left to right. A bar reaches from the 5th to the 95th percentile of the ranks drawn; the marker on it is the median. Below stands a line for each of { $count } countries at its rank, the higher the further its rank ranges. { $incomplete ->
    [0] No country is left out.
    [one] One country has an area that is not known and is not ranked.
   *[other] { $incomplete } countries have an area that is not known and are not ranked.
}
# Variables: $reading, $countries
chart_intervals_without = { $reading } Not ranked: { $countries }.
# Variables: $index, $spread, $draws, $seed
chart_intervals_note = Weights of { $index } multiplied by random factors within ±{ $spread } (f), N = { $draws } draws, seed { $seed }. Bars: 5th to 95th percentile of the ranks; markers: medians.
# Variables: $weights, $index, $spread, $draws, $seed
chart_intervals_note_own = Own weights { $weights }, not those of { $index }, multiplied by random factors within ±{ $spread } (f), N = { $draws } draws, seed { $seed }. Bars: 5th to 95th percentile of the ranks; markers: medians.
chart_intervals_all = All { $count } countries: the higher a line, the further the rank ranges
# Variables: $country, $rank, $ranks, $median
chart_intervals_mark = { $country }: rank { $rank }; { $ranks } in nine of ten draws, median { $median }
chart_intervals_column_code = Code
chart_intervals_column_best = 5th percentile
chart_intervals_column_median = Median
chart_intervals_column_worst = 95th percentile
chart_intervals_missing = { $index }: there are no ranks to show.
# Variables: $country, $places, $before, $from, $after, $to, $parts
chart_moves_title_won = { $country } gained { $places ->
    [one] one place
   *[other] { $places } places
} from { $before } (rank { $from }) to { $after } (rank { $to }): { $parts }
# Variables: $country, $places, $before, $from, $after, $to, $parts
chart_moves_title_lost = { $country } lost { $places ->
    [one] one place
   *[other] { $places } places
} from { $before } (rank { $from }) to { $after } (rank { $to }): { $parts }
# Variables: $country, $before, $from, $after, $to, $parts
chart_moves_title_stayed = { $country } kept its place from { $before } (rank { $from }) to { $after } (rank { $to }): { $parts }
# Variables: $before, $after, $of, $won, $lost, $furthest
chart_moves_title = { $before } to { $after }: of { $of } picked countries in both, { $won } gained places and { $lost } lost places; furthest: { $furthest }
# Variables: $before, $after, $shown, $of, $furthest
chart_moves_title_all = { $before } to { $after }: the { $shown } largest moves among { $of } countries; furthest: { $furthest }
# Variables: $before, $after, $of
chart_moves_title_still = { $before } to { $after }: none of { $of } countries moved
# Variables: $before, $after
chart_moves_title_none = No picked country has a score in both { $before } and { $after }
# Variables: $count, $places
chart_moves_tied = { $count } countries by { $places ->
    [one] one place
   *[other] { $places } places
}
# Variables: $own, $others
chart_moves_parts = { $own } by its own change, { $others } by that of the others
chart_moves_plus = +{ $number }
# Variables: $count, $before, $after
chart_moves_description = Places gained (to the right) or lost (to the left) from { $before } to { $after } among the { $count } countries with a score in both. The solid part is the country’s own change, the hatched part that of the others; the tick is where the two add up to.
chart_moves_only = score in { $index } only
chart_moves_neither = no score in either
# Variables: $country, $from, $to, $net, $parts
chart_moves_mark = { $country }: rank { $from } to { $to }, { $net } places: { $parts }
chart_moves_own = Own change
chart_moves_others = Change of the others
chart_moves_net = Both together
chart_moves_lost = ← places lost
chart_moves_won = gained →
chart_moves_column_rank = Rank, { $index }
chart_moves_column_won = Change in rank

## Charts of comparisons
chart_none_picked = No country is picked. Pick at least one to see it here.
chart_none_known = { $index } has no figures of the picked countries.
# Variables: $countries, $score, $area, $low, $high
chart_bars_title = Highest total: { $countries } ({ $score }); widest gap: { $area } ({ $low } to { $high })
# Variables: $index, $countries, $score
chart_bars_title_totals = Highest total in { $index }: { $countries } ({ $score })
# Variables: $country, $index, $score, $full
chart_bars_title_one = { $country } has { $score } of { $full } in { $index }
# Variables: $country, $score, $full, $areas, $percent
chart_bars_title_one_lowest = { $country } has { $score } of { $full }; lowest share of points: { $areas } ({ $percent })
chart_bars_title_unknown = { $index }: no total of the picked countries is known
chart_bars_countries = { $count } countries
# Variables: $index, $areas
chart_bars_description = { $index }: { $areas ->
    [0] the total of each picked country as a bar.
   *[other] the total and { $areas } areas of each picked country as bars.
} A bar that reaches the end of its track has everything; what is not known has no bar.
# Variables: $reading, $countries
chart_bars_description_without = { $reading } Nothing is known of { $countries }.
chart_bars_total = Total
chart_bars_column_percent = Share
# Variables: $country, $area, $awarded, $max
chart_bars_mark = { $country }, { $area }: { $awarded } of { $max }
# Variables: $country, $area
chart_bars_mark_unknown = { $country }, { $area }: not known
# Variables: $above, $known, $country, $area
chart_strips_title = { $above } of { $known } countries lie above the median total; furthest below a median: { $country } ({ $area })
# Variables: $above, $known
chart_strips_title_none_below = { $above } of { $known } countries lie above the median total, none below the median of an area
# Variables: $above, $known
chart_strips_title_total = { $above } of { $known } countries lie above the median total
# Variables: $country, $above, $areas
chart_strips_title_one = { $country } lies above the median of all countries in { $above } of { $areas } areas
# Variables: $index, $countries
chart_strips_description = { $index }: one tick for each of { $countries } countries by its share of the maximum, those picked on stems. A triangle below the line is the median.
# Variables: $median, $countries
chart_strips_median = median { $median }, { $countries } countries
# Variables: $median, $known, $countries
chart_strips_median_of_some = median { $median }, known of { $known } of { $countries } countries
# Variables: $known, $countries
chart_strips_few = known of { $known } of { $countries } countries
chart_strips_unknown = not known of any country
chart_strips_without = Not known: { $countries }
chart_strips_only_total = Only the total is known: { $countries }
chart_strips_others = { $count } other countries
chart_strips_column_median = Median of all
# Variables: $even, $uneven
chart_radar_title = Most even profile: { $even }; least even: { $uneven }
chart_radar_title_one = Shares of the areas: { $profile }
# Variables: $index, $known, $all
chart_radar_title_partly = { $index }: { $known } of { $all } figures are known, no country in every area
# Variables: $country, $low, $high
chart_radar_profile = { $country } ({ $low } to { $high })
# Variables: $index, $areas
chart_radar_description = { $index }: { $areas } areas as spokes, from nothing in the middle to the maximum at the rim. Where an area is not known the outline is broken.
# Variables: $reading, $countries
chart_radar_description_without = { $reading } No area is known of { $countries }.
chart_radar_without = No area is known: { $countries }
# Variables: $index, $areas
chart_radar_few = A radar needs three areas; those of { $index } listed here: { $areas }.
chart_radar_unknown = No area of the picked countries is known in { $index }.
# Variables: $countries, $count, $areas
chart_grid_title = Highest alone in the most areas ({ $count } of { $areas }): { $countries }
# Variables: $country, $level
chart_grid_leader = { $country } (in { $level } more level with others at the top)
# Variables: $countries, $count, $areas
chart_grid_leaders = { $countries } countries are each highest alone in { $count } of { $areas } areas
# Variables: $margins, $leaders
chart_grid_both = { $margins }. { $leaders }
# Variables: $leader, $index, $score, $ahead
chart_grid_margins = { $leader } has { $score } in { $index }, { $ahead }
# Variables: $country, $margin
chart_grid_ahead = { $margin } ahead of { $country }
# Variables: $country, $margin
chart_grid_ahead_of_last = { $margin } ahead of { $country }, the last
chart_grid_description = { $index }: the darker a cell, the larger its share of the maximum. A triangle up is the highest of its row, a triangle down the lowest, – is not known.
chart_grid_of = of { $max }
chart_grid_unknown = –
# Variables: $index, $draws
chart_grid_outranking_description = { $index }: in how many of { $draws } draws of the weights the country of the row scores higher than that of the column. In the rest of the draws it is lower or level.
chart_grid_firm = Every pair keeps its order in at least { $percent } of the draws
# Variables: $first, $second, $percent
chart_grid_least_certain = Least certain order: { $first } before { $second }, in { $percent } of the draws
# Variables: $first, $second, $percent
chart_grid_level = Least certain order: { $first } and { $second }, level in { $percent } of the draws
# Variables: $row, $column, $percent
chart_grid_mark = { $row } scores higher than { $column } in { $percent } of the draws
chart_grid_too_few = { $index }: the order of countries can be tried only where two or more picked ones are known in every area.
chart_grid_above = >{ $percent }
chart_grid_below = <{ $percent }
chart_grid_column_other = Compared with
chart_grid_column_ahead = Scores higher
chart_grid_column_level = Level

## Pictures of plans and of what lapses

# Variables: $index, $from, $to, $date
chart_ahead_falls = { $index }: if nobody acts, the score falls from { $from } to { $to }, first on { $date }
# Variables: $index, $from, $to, $date
chart_ahead_rises = { $index }: if nobody acts, the score rises from { $from } to { $to }, first on { $date }
# Variables: $index, $score, $date
chart_ahead_returns = { $index }: if nobody acts, the score changes from { $date } on and in the end is { $score } again
# Variables: $index, $score
chart_ahead_stays = { $index }: by what is known, the score stays at { $score }
chart_ahead_missing = { $index }: the points are not known in full, so the score ahead cannot be computed.
chart_ahead_of_answers = Self-assessment by { $index }
# Variables: $said, $score
chart_ahead_with_plans = { $said }; with what is planned it is { $score } in the end
# Variables: $index, $full, $from, $days
chart_ahead_description = { $index }: the score on each day from { $from } on, on a scale from 0 to { $full }, if nobody acts. { $days ->
    [0] On no day is anything known to change it.
    [one] It changes on one day.
   *[other] It changes on { $days } days.
}
chart_ahead_description_plans = { $reading } The dashed line is the score if everything planned is done by its day.
chart_ahead_key = Solid line: if nobody acts. Dashed line: if everything planned is done by its day.
# Variables: $date, $score
chart_ahead_mark = { $date }: { $score }
# Variables: $date, $score, $changes
chart_ahead_mark_changes = { $date }: { $score }. { $changes }
# Variables: $said, $score
chart_ahead_mark_planned = { $said }. With what is planned: { $score }
chart_ahead_lapses = Lapses: { $parts }
chart_ahead_begins = Takes effect: { $parts }
chart_ahead_plans = Planned: { $parts }
chart_ahead_column_day = From
chart_ahead_column_score = Score if nobody acts
chart_ahead_column_planned_score = Score with what is planned
chart_ahead_column_lapses = Lapses
chart_ahead_column_begins = Takes effect
chart_ahead_column_plans = Planned
# Variables: $index, $target, $cost, $most, $score
chart_front_reaches = { $index }: a score of { $target } takes at least { $cost }; with { $most } it is { $score }
# Variables: $index, $target, $most, $score
chart_front_short = { $index }: a score of { $target } is out of reach; with { $most } it is { $score } at the most
# Variables: $index, $most, $score
chart_front_most = { $index }: { $most } can bring a score of { $score } at the most
chart_front_missing = { $index }: the points are not known in full, so it cannot be computed what indicators would bring.
# Variables: $index, $full, $count
chart_front_description = The highest score in { $index } that each cost can bring, on a scale from 0 to { $full }. { $count ->
    [one] There is one point.
   *[other] From each of the { $count } points to the next the cost rises, and the score with it.
}
# Variables: $cost, $score, $points
chart_front_mark = { $cost }: { $score } ({ $points } points)
chart_front_actions = { $count ->
    [one] 1 indicator
   *[other] { $count } indicators
}
chart_front_effort = an effort of { $effort }
chart_front_across_actions = Indicators
chart_front_across_effort = Effort
chart_front_target = Target: { $score }
# Variables: $index, $from, $to, $date
chart_path_rises = { $index }: by this plan the score rises from { $from } to { $to }, the last step on { $date }
# Variables: $index, $from, $to
chart_path_rises_undated = { $index }: by this plan the score rises from { $from } to { $to }, part of it without a day
# Variables: $index, $score
chart_path_stays = { $index }: nothing is planned, and the score stays at { $score }
chart_path_missing = { $index }: it is not known from how many points the plan starts, so its score cannot be computed.
# Variables: $index, $full, $days
chart_path_description = The score in { $index } as the actions of the plan are done, on a scale from 0 to { $full }. { $days ->
    [0] Nothing is planned.
    [one] It changes once.
   *[other] It changes { $days } times.
}
# Variables: $date, $score, $parts
chart_path_mark = { $date }: { $score }. Done by then: { $parts }
# Variables: $score, $parts
chart_path_mark_undated = No day given yet: { $score }. To be done: { $parts }
chart_path_undated = The last step has no day yet; it stands at the end.
chart_path_column_day = Day
chart_path_column_acts = Done by then

## Figures
figure_role = chart
figure_keys = Arrow keys, Home and End move from mark to mark. Escape leaves the marks.
figure_keys_open = Arrow keys, Home and End move from mark to mark. Enter opens a mark, Escape leaves the marks.
figure_table = Table
figure_form = Size and title
# Variables: $name, $pixels
figure_size = { $name }, { $pixels }
figure_size_label = Size
figure_size_page = As on the page
figure_size_wide = Wide, for press and slides
figure_size_square = Square
figure_size_portrait = Portrait
figure_size_link = Link preview
figure_title = Title
figure_title_about = A title of your own is marked as one on the picture, and the finding stays below it.
figure_title_back = Back to the finding
figure_colours = Colours
figure_colours_light = Light
figure_colours_dark = Dark
figure_form_about = The PNG, the SVG and the copied picture come out like this.
figure_form_preview = How the picture comes out
figure_fine_print = At this size some text is too small for a phone. A higher size, or fewer rows in the chart, makes it larger.
figure_copy = Copy picture
figure_copy_refused = The browser refused to copy the picture. It can be saved as PNG.
figure_download = Download
figure_download_failed = { $file } could not be made here. The table has the same figures.
figure_not_drawn = The chart could not be drawn here. The table has the same figures.

## Files
# Variables: $line, $column
file_truncated = The file is cut off at line { $line }, column { $column }.
file_web_page = A web page came instead of the file.
# Variables: $line, $column
file_not_json = The file is not JSON: line { $line }, column { $column } makes no sense.
# Variables: $expected, $found
file_other_format = The file is of the format “{ $found }” and should be “{ $expected }”.
file_no_format = The file does not say its format, which should be “{ $expected }”.
# Variables: $found, $supported
file_other_version = The file is of version { $found }; this program reads version { $supported }.
file_no_version = The file does not say its version; this program reads version { $supported }.
# Variables: $path, $line, $column, $flaw
file_field = { $path } (line { $line }, column { $column }): { $flaw }
# Variables: $expected, $found
file_other_subject = The file is about “{ $found }” and should be about “{ $expected }”.
file_part_twice = The id “{ $part }” stands for two areas or indicators.
file_part_worthless = “{ $part }” is worth no points.
# Variables: $part, $sum, $max
file_parts_differ = The parts of “{ $part }” are worth { $sum } points together, not { $max }.
# Variables: $sum, $max
file_total_differs = All areas together are worth { $sum } points, not { $max }.
file_tiers_disordered = Tiers must begin one below the other, the last at zero.
# Variables: $group, $area
file_unknown_area = The group “{ $group }” names the area “{ $area }”, which does not exist.
# Variables: $part, $kind
file_unknown_reference = “{ $part }” accepts references of the kind “{ $kind }”, which the file does not name.
# Variables: $place, $flaw
problem_at = { $place }: { $flaw }
# Variables: $place, $subject, $flaw
problem_with = { $place } ({ $subject }): { $flaw }
# Variables: $line, $problem
problem_line = Line { $line }, { $problem }
# Variables: $found, $expected
flaw_malformed = “{ $found }” is not { $expected }.
flaw_repeated = “{ $id }” stands there a second time.
flaw_no_source = A source is missing.
flaw_unknown_part = The methodology has no area or indicator “{ $part }”.
# Variables: $part, $awarded, $max
flaw_points_out_of_range = “{ $part }” has { $awarded } points; 0 to { $max } are possible.
# Variables: $part, $awarded, $max
flaw_points_partial = “{ $part }” has { $awarded } points; only 0 or { $max } are possible.
expected_country = a country code of three letters
expected_index = the id of an index (lower-case letters, digits and hyphens)
expected_part = the id of an area or indicator
expected_source = the id of a source (lower-case letters, digits and hyphens)
expected_terms = the id of terms (lower-case letters, digits and hyphens)
expected_group = the id of a group (lower-case letters, digits and hyphens)
expected_reference = the id of a kind of reference (lower-case letters, digits and hyphens)
expected_strategy = the id of a strategy (lower-case letters, digits and hyphens)
expected_entry = the id of an entry (letters, digits and dots, 12 at most)
expected_date = a date such as 2023-08-31, 2020-10, 2024, 2021/2022 or ../2023-05-02
expected_web_address = an http or https address
expected_one_of = one of these words: { $words }
expected_number = a plain number
expected_decimals = { $most ->
    [0] a whole number
    [one] a plain number with at most one decimal
   *[other] a plain number with at most { $most } decimals
}
expected_zero_or_more = a plain number of zero or more
expected_above_zero = a number above zero

## Findings
finding_missing = { $file }: The file is missing.
finding_unlisted = { $file }: datapackage.json does not list the file.
finding_unused = { $file }: Nothing in the package refers to the file, so it was not checked.
finding_hash = { $file }: The file has another size or hash than datapackage.json says; it was altered or only half copied.
# Variables: $file, $error
finding_unreadable = { $file }: { $error }
# Variables: $file, $problem
finding_flawed = { $file }: { $problem }
# Variables: $file, $subject, $id
finding_no_source = { $file }, { $subject }: sources.json has no source “{ $id }”.
# Variables: $file, $subject, $id
finding_no_terms = { $file }, { $subject }: sources.json has no terms “{ $id }”.
# Variables: $file, $subject, $id
finding_no_country = { $file }, { $subject }: countries.json has no country “{ $id }”.
# Variables: $file, $subject, $id
finding_no_part = { $file }, { $subject }: The methodology has no area or indicator “{ $id }”.
# Variables: $file, $subject, $date
finding_no_observation = { $file }, { $subject }: No observation of this source and date ({ $date }) says that it has evidence.
# Variables: $file, $country, $part, $computed, $published
finding_area_contradicts = { $file }, { $country }, area { $part }: Its indicators add up to { $computed } points, and { $published } are published.
# Variables: $file, $country, $computed, $published
finding_total_contradicts = { $file }, { $country }: The points give a score of { $computed }, and { $published } is published.
# Variables: $file, $country, $published
finding_unattainable = { $file }, { $country }: No whole number of points gives the published score of { $published }, and no note says why.
# Variables: $file, $country, $field, $found
finding_out_of_range = { $file }, { $country }: “{ $field }” is { $found }, outside its range.
# Variables: $file, $country, $part
finding_evidence_contradicts = { $file }, { $country }, indicator { $part }: There are points without evidence, or evidence without points.
verdict_equal = recomputed and equal
verdict_different = recomputed, rounding differs
verdict_contradicts = recomputed, contradicts
verdict_unpublished = recomputed, no published total
verdict_published_only = published only
verdict_partial = partly known
verdict_rank_only = rank only

## The command “verify”
verify_usage =
    Checks a data package: files and hashes, structure, references, every total that can be recomputed.

    verify [--json] [--language TAG] FOLDER
      FOLDER           the folder that holds datapackage.json, such as public/data
      --json           for machines; the form is described in public/data/README.md
      --language TAG   the language of messages: { $languages }

    Ends with 0 when nothing is wrong, 1 when something is, 2 when nothing could be checked.
verify_no_folder = Which folder? Name the one that holds datapackage.json: verify public/data
verify_unknown_argument = “{ $argument }” is not an option; verify --help lists them.
# Variables: $language, $languages
verify_unknown_language = There is no language “{ $language }”; choose one of { $languages }.
verify_no_such_folder = { $folder } does not exist. Name the folder that holds datapackage.json, such as public/data.
# Variables: $folder, $reason
verify_unreadable_folder = { $folder } cannot be read ({ $reason }). Name a folder that you may read and that holds datapackage.json.
# Variables: $name, $observations, $countries
verify_index = { $name }: { $observations ->
    [one] one observation
   *[other] { $observations } observations
} of { $countries ->
    [one] one country
   *[other] { $countries } countries
}
verify_column_country = country
verify_column_computed = recomputed
verify_column_published = published
# Variables: $indices, $totals, $files
verify_summary = { $indices ->
    [one] One index
   *[other] { $indices } indices
}, { $totals ->
    [one] one total
   *[other] { $totals } totals
} recomputed, { $files ->
    [one] one file
   *[other] { $files } files
} intact.
verify_clean = Nothing is wrong.
verify_findings = { $count ->
    [one] One thing is wrong.
   *[other] { $count } things are wrong.
}

## Pages

## Profile and explanation
also_said = another source
any_of = any of: { $names }
basis_label = Basis
basis_published = published, not recomputable
basis_recomputed = recomputed, none published
basis_equal = published, recomputed equal
basis_rounded = published, recomputed within rounding
basis_contradicts = published, contradicted by its parts
# Variables: $recomputed, $apart
check_rounded = Its parts give { $recomputed }, which is { $apart } away: the parts that were printed are rounded.
# Variables: $recomputed, $apart
check_contradicts = Its parts give { $recomputed }, which is { $apart } away, more than rounding explains. One of the two is wrong.
close = Close
dates_differ = dates differ by country
difference_ahead = Zero or more: cyber security keeps pace with digitalisation or is ahead of it.
difference_behind = Below zero: digitalisation is ahead of cyber security.
difference_label = ahead of digital development by
# Variables: $note, $date
evidence_described = { $note } (as of { $date })
evidence_described_without = Named by the source, as of { $date }.
evidence_failed = The evidence could not be loaded; see above.
evidence_failed_but = Points and criteria stand without it.
evidence_none = None published as of { $date }.
evidence_not_held = Not held here; see the source.
evidence_unknown = Not known.
evidence_unnamed = Credited as of { $date }, but the page text held here does not name the evidence.
history_without = Missing here: { $what }.
index_label = Index
indicator_accepted = Accepted reference
indicator_derived = Derived
indicator_derived_why = The page did not print these points; the total of the area leaves no other value.
indicator_evidence = Evidence
indicator_non_state = (also from others than the state)
indicator_note = Note
indicator_points = Points
indicator_time = Condition
no_score = no total known
no_such_index = There is no index “{ $asked }” here. These exist:
not_in_this_index = nothing on this country
observation_label = Version
# Variables: $date, $source
observation_rank_only = { $date }: rank only ({ $source })
# Variables: $date, $total, $source
observation_with_total = { $date }: { $total } ({ $source })
# Variables: $date, $source
observation_without_total = { $date }: some indicators, no total ({ $source })
percent_label = Percent
points_label = points
profile_areas = Where the points are
profile_elsewhere = The same country in every index
profile_history = Over time
profile_in_ranking = See it in the ranking
profile_indicators = Indicators and evidence
profile_jump = Go to an area
profile_no_country = No such country
profile_no_country_why = “{ $asked }” is not the code of a country that any index here knows. Choose one:
profile_no_observation = The address asks for a version that is not held here; the one used for the country is shown.
# Variables: $country, $index
profile_not_in_index = { $index } has nothing on { $country }. That is not a score of zero.
profile_own_words = Criteria, notes and remarks are in our own words; the authoritative wording is the publisher’s.
profile_remarks = Worth knowing
profile_rest = The other areas, worth { $points } points, are not held here.
profile_see_ranking = See the whole ranking
profile_change = change since { $date }
# Variables: $shown, $other, $known, $of
profile_below = Of the score of { $shown } no parts are known. What follows is the version of { $other }, of which { $known } of { $of } indicators are known.
profile_below_all = Show all of that version
profile_met = { $count } with all points
profile_unknown = { $count } not known
profile_show_unknown_all = Show all { $count } indicators
# Variables: $date, $known, $of
profile_fuller = More is known of another version ({ $date }): { $known } of { $of } indicators
profile_show_all = All { $count }
profile_show_gaps = Gaps: { $count }
profile_show_unknown = Unknown: { $count }
profile_which_indicators = Which indicators to list
published_unchecked = published; not all points are known, so it cannot be recomputed
published_checked = { $count ->
    [one] published, and recomputed from one figure
   *[other] published, and recomputed from { $count } figures
}
# Variables: $rank, $of
rank_of = { $rank } of { $of }
rank_printed = Rank, as published
rank_by_published = Order by published score
rank_by_score = Order by score
rank_on_page = Rank printed with it
tier_label = Tier
# Variables: $number, $name
tier_named = Tier { $number }, { $name }
summary_areas_only = The totals of areas are known, their indicators are not.
summary_full = Full marks: { $areas }.
summary_full_everywhere = Full marks in every area.
# Variables: $full, $areas
summary_full_many = Full marks in { $full } of { $areas } areas.
summary_nothing = No total is known, and nothing below it.
summary_strongest = Largest share of points: { $areas }.
summary_total_only = Only the total is known here; its parts are not.
summary_weakest = Smallest share: { $areas }.
summary_weakest_many = { $count } areas share the smallest share of points.
time_every_year = every year
time_in_force = in force
time_last_three_years = within the last three years
why_all_or_nothing = An indicator earns all its points or none.
why_area_equal = The sum of its indicators, and what the publisher printed for it.
why_area_given = As published; its indicators are not all known.
why_area_sum = The sum of its parts.
why_check = Check: recomputed from its parts
why_difference = Score minus digital development level, the publisher’s measure of how digital a country is, as printed with the score.
why_equal = Its parts give the same.
why_given = As published.
why_link = Why this number?
why_neighbours = Around it in the ranking
why_no_difference = The difference needs a score and a digital development level; one of them is not known.
why_no_part = The methodology has no area or indicator “{ $asked }”.
why_no_rank = Only the version used for a country is ranked, and only when it has a total.
why_nothing = This index has nothing on this country.
why_not_checked = Not all points below it are known, so it cannot be recomputed here.
why_partly = Not all its parts are known, so this is at least what it earned, not a score.
why_parts = Its parts
why_published = As published.
why_rank_published = The publisher printed rank { $rank }.
# Variables: $rank, $of
why_rank_published_of = The publisher printed rank { $rank } of { $of }; it ranks by the figures of its own day.
why_rank_order = This order by score is made here; it is not a ranking of the publisher.
why_rank_printed = This is the rank that the publisher printed.
why_rounding = Points are whole sums; only the result is rounded, half up, to { $decimals } decimals.
why_title = Why this number?
why_total = { $score }: why this number?
# Variables: $country, $index
why_total_lead = { $country }, { $index }
why_unchecked = No total was published with these points, so the recomputed one stands.
why_unknown = Nothing is known of it. That is not zero.
why_up_total = Total
# Variables: $apart, $tolerance, $basis
why_within_tolerance = That is { $apart } away from the published total, within the tolerance of { $tolerance }: { $basis }
recomputed_from = { $count ->
    [one] recomputed from one figure; none was published
   *[other] recomputed from { $count } figures; none was published
}
# Variables: $count, $points
summary_gaps = { $count ->
    [one] One unmet indicator holds
   *[other] { $count } unmet indicators hold
} the other { $points } points.
# Variables: $known, $of, $points
summary_partial = { $known } of { $of } indicators are known; the others are worth { $points } points.
# Variables: $above, $sharing
why_rank = { $above ->
    [0] No country has a higher score
    [one] One country has a higher score
   *[other] { $above } countries have a higher score
}, and { $sharing ->
    [0] no other has the same.
    [one] one other has the same.
   *[other] { $sharing } others have the same.
}

## Methodology
methodology_unknown_title = No such index
methodology_unknown = There is no index “{ $index }” here; the link may have been cut off. These exist:
methodology_indices = Indices
methodology_of = Methodology: { $index }
methodology_publisher = Publisher
methodology_in_use = In use
methodology_edition = Edition
methodology_scale = Scale
methodology_range = 0 to { $full }
methodology_areas = Areas
methodology_areas_held = { $count }, the others are not held here
methodology_total_only = none, only the total is held here
methodology_indicators = Indicators
methodology_points = Points
methodology_to_ranking = See the ranking
methodology_download = Download this methodology (JSON)
methodology_scoring = How points become a score
# Variables: $full, $max
methodology_formula_score = Score = { $full } × points earned ÷ { $max }
methodology_formula_sum = Score = sum of the points of all areas
methodology_formula_mean = Score = sum of the points of all areas ÷ { $max }
methodology_formula_published = Score = the total as published
methodology_formula_area = Area = 100% × points earned in it ÷ its maximum
methodology_all_or_nothing = An indicator earns its full points or none. Points are added up as whole numbers, and nothing is rounded before the end.
methodology_up_to = An area earns anything up to its maximum. What it is made of is not held here, so its points are taken as published.
methodology_no_parts = Neither areas nor indicators of this index are held here, so nothing is recomputed.
methodology_decimals = { $decimals ->
    [0] The score is shown as a whole number, halves rounded up.
    [one] The score is shown with one decimal, halves rounded up.
   *[other] The score is shown with { $decimals } decimals, halves rounded up.
}
methodology_area_decimals = { $decimals ->
    [0] The percent of an area is shown whole.
    [one] The percent of an area is shown with one decimal.
   *[other] The percent of an area is shown with { $decimals } decimals.
}
# Variables: $points, $max, $full, $score
methodology_example = For example, { $points } of { $max } points: { $full } × { $points } ÷ { $max } = { $score }
methodology_tolerance_none = A recomputed total must equal the published one to the last decimal.
methodology_tolerance = A recomputed total may differ from the published one by at most { $tolerance }.
methodology_weights = Where the points are
methodology_weights_reading = Each cell is an indicator, as wide as its points.
methodology_column_area = Area
methodology_column_indicators = Indicators
methodology_column_points = Points
methodology_column_share = Share
methodology_rest = Other areas, not held here
methodology_total = Total
methodology_criteria = Indicators and criteria
methodology_own_words = Titles are the publisher’s short labels; criteria and notes are in our own words. The publisher’s wording is the one that counts:
# Variables: $points, $status
methodology_points_known = { $points } ({ $status })
methodology_known = How it is known
methodology_own_words_working = Criteria and notes are in our own words, and so are names but for those that the publisher prints. The publisher’s wording is the one that counts:
methodology_accepted = Accepted evidence
methodology_when = Time
methodology_time_in_force = must be in force
methodology_time_every_year = must recur every year
methodology_time_last_three_years = must lie within the last three years
methodology_whose = From whom
methodology_non_state = others than the state as well
methodology_note = Note
methodology_worth = { $max ->
    [one] { $max } point
   *[other] { $max } points
}
methodology_link_to = Link to { $part }
methodology_rules = Rules, and how surely they are known
methodology_stated = stated
methodology_stated_means = the publisher says so, or this project decided it
methodology_verified = verified
methodology_verified_means = arithmetic on published figures shows it
methodology_inferred = inferred
methodology_inferred_means = concluded from something else
methodology_basis = Basis:
methodology_sources = Sources

## How surely the items of a methodology are known
status_printed = printed by the publisher
status_printed_means = the publisher prints it on a page that is held here
status_retold = retold by others
status_retold_means = others retell or translate it; the publisher’s own words are not held here
status_arithmetic = follows by arithmetic
status_arithmetic_means = it follows from figures that were published
status_general = general knowledge, not confirmed
status_general_means = nothing that is held here confirms it
status_brought = from the list imported as the publisher’s
status_brought_means = it stands in a list that was imported into an assessment as the publisher’s; nobody has compared it with the publisher’s page here
status_own = corrected in this assessment
status_own_means = whoever assesses has put it in the place of what the list says
status_name = name
status_points = points
status_criterion = criterion
status_group = group
status_legend = The criterion stands for the accepted evidence and the time as well.
# Variables: $items, $status
status_items = { $items }: { $status }
# Variables: $printed, $of, $partly, $general
status_working_list = This is a working list of this project: { $printed } of { $of } indicators are printed by the publisher with name, points and criterion. Of { $partly } more, some of these are printed or retold; the other { $general } are general knowledge and not confirmed.
# Variables: $printed, $of
status_total = These totals rest on a working list: { $printed } of { $of } indicators are printed by the publisher as they stand here, the others are not confirmed, and their points may be different.

## Data
data_lead = Every figure on this site comes from the files below and from nowhere else. They are plain JSON, each with its source, its date and its hash.
data_version = Version
data_latest = Latest figure
data_files = Files
data_size = Size
data_list = datapackage.json, the list of all files
data_standard = Data Package, the standard it follows
data_check = Check it yourself
data_check_lead = One button fetches every file again, compares its hash, checks that everything it names exists, and recomputes every total whose parts are known. All of it runs in your browser, by the code that computes the scores.
data_verify = Verify everything
data_verify_again = Verify again
data_stop = Stop
# Variables: $done, $of
data_fetching = Fetching files: { $done } of { $of }
# Variables: $done, $of
data_checking = Checking and recomputing: step { $done } of { $of }
data_running = The check is running.
data_stopped = Stopped before the end, so nothing can be said of the data.
# Variables: $intact, $files
data_checked = { $intact } of { $files } files have the size and the SHA-256 hash that the list says. Also checked: the structure of each file; that every source, country, area, indicator and priority it names exists; that every link of a mapping has its reason; and every total whose parts are known, recomputed and compared with the published one.
data_column_verdict = Result
data_column_count = Observations
data_differences = { $count ->
    [one] The one that differs, with both values
   *[other] The { $count } that differ, with both values
}
data_findings = What is wrong
data_native = The same on your own machine
data_native_lead = With the source code of this site and Rust, one command gives the same result; it ends with an error if anything contradicts:
data_native_hash = The hash of a single downloaded file:
data_methodologies = Methodologies
data_methodologies_about = What each index counts, what it is worth, and by which rules.
data_observations = Figures by country
data_observations_about = What each source said of each country, as of which date.
data_evidence = Evidence
data_evidence_about = What stands behind the points of a country, indicator by indicator.
data_lists = Lists
data_lists_about = Countries, sources, indices, strategies, and studies that sort countries.
data_others = Other files
data_others_about = Files of a kind that this page does not know.
data_file_countries = Countries and groups of countries
data_file_tiles = Map of equal squares
data_file_sources = Sources and terms
data_file_indices = List of indices
# Variables: $country, $index
data_file_evidence = { $country }: { $index }
data_column_file = File
data_column_as_of = As of
data_column_size = Size
data_column_get = Get
data_download = Download
data_schema = Schema
data_details = Sources, terms, hash
data_sources = Sources
data_terms = Terms
data_hash = SHA-256
data_made = made from the other files
data_bytes = { $size } B
data_kilobytes = { $size } kB
data_megabytes = { $size } MB

## A publisher’s page that a reader brings
bring_title = Bring a country’s page
bring_lead = The publisher of the NCSI shows every indicator of every country on its site, and others may not pass its tables on. You may bring a page yourself: copy it, save it, or copy the text of a PDF of it. It is read in your browser and goes nowhere.
bring_how = Open the country’s page, or one that compares countries, select everything, copy it, and paste it below.
bring_site = The publisher’s site
bring_text = Text of the page
bring_read = Read the text
bring_file = Or a file of the page
bring_file_about = The page as your browser saves it (HTML), or its text, of at most { $megabytes } MB. A file can also be dropped here. From a PDF, copy the text and paste it above.
bring_reading = Reading…
bring_failed = Nothing could be read.
bring_empty = There is no text. Paste the text of the page, or choose a file.
bring_pdf = This file is a PDF, which is not read here. Open it, select everything, copy it, and paste the text above.
bring_picture = This file is a picture, and no text can be read from it. Open the page itself, select everything, copy it, and paste it above.
bring_office = This file is a document of an office program. Open it, select everything, copy it, and paste the text above.
bring_archive = This file is an archive, which is not opened here. Unpack it and choose the HTML file in it, or copy the text of the page and paste it above.
bring_web_archive = This file holds the page in a format that is not read here. Save the page as HTML (“Web page, HTML only”), or copy its text and paste it above.
bring_not_text = This file is not text. Save the page as HTML, or copy its text and paste it above.
bring_wrong = No area and no indicator of the NCSI was found. Copy the whole page of the country, with its indicators unfolded, and try again.
# Variables: $megabytes, $most
bring_too_long = The text has { $megabytes } MB, and at most { $most } MB are read. Take out what is not the country’s page.
# Variables: $lines, $most
bring_too_many_lines = The text has { $lines } lines, and at most { $most } are read. Take out what is not the country’s page.
# Variables: $count, $contradictions
bring_read_count = { $count ->
    [one] One country was read. Contradictions: { $contradictions }.
   *[other] { $count } countries were read. Contradictions: { $contradictions }.
}
bring_found = What was read
bring_nobody = Country not named
# Variables: $country, $index, $date, $known, $of
bring_summary = { $country }, { $index }, { $date }: { $known } of { $of } indicators were read.
# Variables: $awarded, $max, $score
bring_points = They come to { $awarded } of { $max } points, which is { $score }.
# Variables: $awarded, $max
bring_points_part = They come to { $awarded } of { $max } points so far.
bring_points_alone = { $awarded }/?
bring_checks = The arithmetic
bring_holds = agrees
bring_contradicts = contradicts
# Variables: $held, $of
bring_checks_areas = Areas that agree with their indicators: { $held } of { $of }
# Variables: $held, $of
bring_checks_percents = Percents that follow from their points: { $held } of { $of }
bring_checks_total = What stands there of the whole country follows from its areas.
bring_checks_total_not = What stands there of the whole country does not follow from its areas.
bring_checks_none = Nothing on the page could be checked against something else on it.
bring_findings = What to look at: { $count }
bring_findings_more = { $count ->
    [one] One more is not listed.
   *[other] { $count } more are not listed.
}
# Variables: $line, $what
bring_at_line = Line { $line }: { $what }
bring_found_another = Another page begins here. It was read as one of its own.
bring_found_too_many = From here on no more pages were read. Bring them one after the other.
bring_found_edition = The names fit another edition as well; the text was read as { $index }.
bring_found_no_country = No line names the country. Choose it below.
bring_found_perhaps = No line names the country. Its evidence speaks mostly of { $country }, which is chosen below; make sure.
bring_found_several = Several countries are named: { $countries }. Choose the right one below.
bring_found_no_date = No line gives the date of the page. It is kept without one.
bring_found_dates = Another date stands here; { $date } was taken.
# Variables: $item, $first
bring_found_twice = { $item } stands here again, as in line { $first }. It counts once.
# Variables: $item, $first
bring_found_twice_other = { $item } stands here again, with other points than in line { $first }. Those of line { $first } were taken.
bring_found_unknown = The edition has no item { $number }. Its points were left out.
bring_found_no_points = { $item }: no points stand there. It stays unknown.
# Variables: $item, $figures
bring_found_unclear = { $item }: points and maximum cannot be separated in “{ $figures }”. It stays unknown.
# Variables: $item, $awarded, $max
bring_found_above = { $item }: { $awarded } points are printed, of at most { $max }. They are not kept.
# Variables: $item, $awarded, $max
bring_found_partial = { $item }: { $awarded } points are printed, where only 0 or { $max } are awarded. They are not kept.
# Variables: $item, $printed, $max
bring_found_maximum = { $item }: { $printed } is printed as the maximum, and { $max } is known here. Points that don’t fit are not kept.
# Variables: $item, $printed, $computed
bring_found_percent = { $item }: { $printed } percent are printed, and the points beside them make { $computed }.
# Variables: $item, $printed, $sum
bring_found_sum = { $item }: its indicators come to { $sum } points, and { $printed } are printed.
# Variables: $printed, $sum
bring_found_areas = The areas come to { $sum } points, and { $printed } are printed for the country.
# Variables: $printed, $computed
bring_found_score = The score printed is { $printed }, and the points make { $computed }.
# Variables: $item, $missing
bring_found_ends = { $missing ->
    [one] The page ends after { $item }: one indicator is missing from there on, and stays missing.
   *[other] The page ends after { $item }: { $missing } indicators are missing from there on, and stay missing.
}
bring_found_missing = Missing on the page, and left missing: { $items }.
# Variables: $items, $more
bring_found_missing_more = Missing on the page, and left missing: { $items }, and { $more } more.
bring_found_evidence = Below figures of several countries stands evidence. Whose it is can’t be told, so none is kept.
bring_found_unsafe = { $item }: an address that is not a safe web address was left out.
bring_list = { $index } is a working list here, and this page says something about it.
# Variables: $confirmed, $corrected
bring_list_counts = Items that the page confirms: { $confirmed }. Items that it corrects: { $corrected }.
bring_list_item = In the list
bring_list_page = On the page
bring_lines = Line by line
bring_lines_not_understood = { $count ->
    [0] Every line was understood.
    [one] One line was not understood; nothing was taken from it.
   *[other] { $count } lines were not understood; nothing was taken from them.
}
bring_lines_folded = Criteria, references and evidence, line by line: { $count }
bring_lines_more = { $count ->
    [one] One more line is not shown.
   *[other] { $count } more lines are not shown.
}
bring_column_line = Line
bring_column_text = Text
bring_column_taken = Read as
bring_column_points = Points
bring_taken_country = the country
bring_taken_date = the date
bring_taken_total = figures of the whole country
bring_taken_group = a heading over areas
bring_taken_area = Area { $item }
bring_taken_indicator = Indicator { $item }
bring_taken_figures = figures of { $item }
bring_taken_criterion = criterion of { $item }, which is known
bring_taken_references = references accepted for { $item }
bring_taken_evidence = evidence for { $item }
bring_taken_label = a label
bring_taken_around = below the figures of every page
bring_taken_nothing = not understood
bring_country = Country
bring_choose = Choose the country
bring_take = Keep this one
bring_keep = Keep
bring_keep_title = Keep what was read
bring_keep_about = What you keep stays in this browser, is marked as brought by you wherever it is shown, and takes part in profiles, rankings and comparisons. What is kept already stays, as an earlier state, where you bring the same page again.
bring_keep_none = Choose the country of at least one page, and tick that it is to be kept.
# Variables: $country, $index, $date
bring_kept_one = { $country }, { $index }, { $date }
bring_kept_failed = It is not kept: { $why }
bring_kept_no_figure = no figure of it fits the edition.
bring_way = Bring the page of a country from the publisher’s site
bring_way_about = Only one country is held here with all its indicators, because the publisher’s tables may not be passed on. The page of any other you may bring yourself.

## About
about_lead = Posture makes national cyber security indices measurable in the open: published figures, rules and arithmetic, each of which you can check.
about_privacy = Privacy
about_privacy_nothing = Nothing you do here leaves your browser. There is no account, no cookie, no counter of visits, and no request to any other site: the browser is told to refuse one.
about_privacy_server = As with every website, the server that hosts these files sees which files are asked for and from which network address. What it keeps of that is up to whoever runs it.
about_privacy_kept = Of what you do here, this device keeps only what you choose or enter yourself: in the browser’s local storage the language, the theme, that you switched off single keys, and a reason that you have begun to write; in its database (IndexedDB) your self-assessments with their earlier states, mappings of strategies and crosswalks between editions that you have changed, plans that you keep, and country pages of publishers that you brought.
about_privacy_offline = So that it opens without a network too, the browser also keeps the files of this site that you have opened, the program and the figures, as they came from the server. They hold nothing of yours. The button below removes them, and so does the browser where it clears the data of a site; the next visit keeps them again.
about_kept = What this browser keeps for Posture now
about_kept_what = What
about_kept_key = Key
about_kept_value = Value
about_kept_language = Language
about_kept_theme = Theme
about_kept_keys = Single keys switched off
about_kept_files = Files of this site, for use without a network
about_kept_other = Other
about_kept_nothing = Nothing is kept now.
about_remove = Remove all of this
about_removed = Removed. A language that is named in the address is kept again when the next page opens.
about_remove_refused = The browser did not allow it.
about_accessibility = Accessibility statement
about_accessibility_aim = Posture is for everyone. Its measure is WCAG 2.2 at level AA, which also covers what EN 301 549, the European standard for public bodies, asks of web pages.
about_accessibility_done = Everything works by keyboard alone, from 320 pixels wide, in light and dark, without motion, and on paper. Nothing is told by colour alone. A chart comes with a sentence and a table that say the same.
about_accessibility_tested = The project checks this itself, with automatic tests (axe) in both themes at three widths and by keyboard. No independent audit has been made, and no daily user of a screen reader has tried it yet.
about_accessibility_short = Known to fall short:
about_accessibility_titles = Titles of sources stand in the language they were published in, without being marked as such for screen readers.
about_accessibility_errors = When a data file is damaged or a computation stops, the technical part of the explanation is in English.
about_accessibility_linked = Pages of publishers that are linked from here may not be accessible themselves.
about_accessibility_tell = If something keeps you out, please write to whoever runs the site at this address.
about_licences = Licences and terms
about_licences_code = The program is free software under { $licence }, at your choice.
about_licences_data = Figures are facts, cited with their source and date. Their publishers set these terms:
about_licences_affiliation = Posture is not affiliated with any publisher of an index and not endorsed by one. Where a figure here differs from the publisher’s own, the publisher’s counts.
about_cite = How to cite
about_cite_lead = For a single figure, cite the address of its page and the source named beside it.
about_limits = Known limits
about_limits_copies = Figures are copies as of the dates shown. Nothing is fetched from the publishers, so a newer figure may exist.
about_limits_parts = Of some indices only totals are held, or only some areas. Such totals are shown as published and cannot be recomputed.
about_limits_inferred = Some dates and rules are inferred. Each says so where it stands.
about_limits_compare = Scores by different methodologies cannot be compared, not even when the index has the same name.
about_limits_meaning = An index measures what it counts. It does not say how often a country is attacked, nor how well it withstands.
about_version = Version
about_version_program = Program
about_version_data = Data
about_version_latest = Latest figure

## Not found
not_found_title = No such page
not_found_path = There is nothing at this address:
not_found_lead = The link may have been cut off or mistyped. Nothing is lost: look for a country, or begin from one of the main views.
not_found_shared = A link to a self-assessment has “/shared#” in it. A mail program altered this one: copy its text as it was sent into the address bar, or ask for a file.
not_found_country = Look for a country
not_found_views = Main views
not_found_home = Start page
not_found_ranking_about = all countries of one index, side by side
not_found_compare_about = countries side by side, under your own weights, over time
not_found_methodology_about = what an index counts, and how points become a score
not_found_strategies_about = national strategies, and how far each reaches an index
not_found_data_about = every file, with its source and hash, and the check of all figures
not_found_about_about = privacy, accessibility, licences, how to cite

## One page on a country
brief_way = One page to print
brief_eyebrow = Cyber security in the indices
brief_title = { $country } on one page
brief_full = The full profile
brief_group_usual = The usual group
# Variables: $country, $score, $index, $rank, $of
brief_sentence = { $country } scores { $score } in the { $index }: rank { $rank } of { $of } countries
brief_sentence_end = { $sentence }.
# Variables: $sentence, $rank, $of, $group
brief_sentence_group = { $sentence }, and { $rank } of { $of } in its group ({ $group }).
# Variables: $country, $score, $index
brief_sentence_unranked = { $country } scores { $score } in the { $index }, without a rank.
brief_no_score = None of the indices held here has a score of { $country }. That is not a score of zero.
brief_group_unknown = There is no group “{ $group }”; the usual group is shown.
brief_caption = { $country } in each index
brief_column_place = Rank
brief_column_group = Rank in { $group }
brief_column_change = Change
# Variables: $change, $date
brief_change = { $change } since { $date }
brief_score_of = of { $full }
# Variables: $country, $indices
brief_without = Without { $country }: { $indices }.
brief_printed = Places in { $indices } are the ranks that the publisher printed; all others are an order by score made here, which is not official.
brief_order = Places are an order by score made here, not ranks of the publishers.
brief_marks = ✓ its parts give the same score, ≈ the same within rounding, ≠ another.
# Variables: $name, $points
brief_gap = { $name } ({ $points })
# Variables: $index, $date, $gaps, $known, $missed, $points
brief_gaps = Gaps in { $index } ({ $date }): { $gaps } of { $known } without all their points; { $missed } of { $points } points are missing:
brief_totals_only = Of { $country } only totals are published; how its points are spread over areas is not known.
# Variables: $index, $date, $level
brief_development = Digital development level, as { $index } gives it ({ $date }): { $level }
# Variables: $level, $score, $apart
brief_development_ahead = { $level }. The score printed with it, { $score }, is { $apart } above.
# Variables: $level, $score, $apart
brief_development_behind = { $level }. The score printed with it, { $score }, is { $apart } below.
# Variables: $date, $address
brief_checked_at = Made on { $date } with Posture. Each figure, how it was computed and its source: { $address }

## Ranking
ranking_tab = Ranking: { $index }
# Variables: $index, $countries, $dates, $basis
ranking_summary = { $index } scores { $countries ->
    [one] one country
   *[other] { $countries } countries
}: { $dates }; { $basis }.
ranking_dates_one = all scores are dated { $date }
# Variables: $first, $last
ranking_dates_range = the oldest score is dated { $first }, the newest { $last }
# Variables: $dates, $undated
ranking_dates_undated = { $dates }, { $undated ->
    [one] one score is undated
   *[other] { $undated } scores are undated
}
ranking_dates_none = the scores are undated
ranking_all_checked = all totals stand as published, and each was recomputed from its parts as a check
ranking_none_checked = all totals stand as published; their parts are not known, so none can be recomputed
ranking_some_checked = the totals stand as published, { $checked ->
    [one] one of them recomputed from its parts
   *[other] { $checked } of them recomputed from their parts
} as a check
# Variables: $basis, $count
ranking_some_only = { $basis }; { $count ->
    [one] one total was not published and is recomputed
   *[other] { $count } totals were not published and are recomputed
}
ranking_unranked = { $count ->
    [one] One country of which no total is known comes last, without a rank.
   *[other] { $count } countries of which no total is known come last, without a rank.
}
ranking_group_unscored = { $group }: no country of it has a score here.
ranking_cited = Ranking by { $index }
# Variables: $index, $group
ranking_cited_group = Ranking by { $index }: { $group }
ranking_filter_group = Only countries of the group { $group }; ranks are those of the whole index, and those in the group stand beside them.
ranking_filter_tier = Only countries of { $tier }.
ranking_filter_typed = Only countries found by “{ $typed }”.
# Variables: $group, $scored, $members, $median, $of, $all
ranking_group_summary = { $group }: { $scored } of { $members } countries have a score. Their median is { $median }; that of all { $of } is { $all }.
rank_in = Rank in group: { $group }
rank_in_group = Rank in group
ranking_of_count = of { $count }
ranking_file_rank_in_group_last = Rank in group, last place of a tie
ranking_file_group = Group
# Variables: $shown, $of
ranking_shown = { $shown } of { $of } shown
ranking_search = Country or code
ranking_group = Group or region
ranking_group_all = All countries
ranking_tier_all = All tiers
# Variables: $tier, $count
ranking_tier_option = { $tier } ({ $count })
# Variables: $group, $count
ranking_group_option = { $group } ({ $count })
ranking_groups = Groups
ranking_regions = Regions (UN M49)
ranking_group_unknown = There is no group “{ $group }”; all countries are shown.
# Variables: $index, $tier
ranking_tier_unknown = { $index } has no tier { $tier }; all countries are shown.
ranking_order_unknown = { $index } has no such column to sort by; the order is by score.
# Variables: $index, $full
ranking_caption = { $index }, scores out of { $full }
ranking_column_pick = Pick
ranking_column_difference = Score − DDL
ranking_column_basis = Basis
ranking_area_max = of { $max }
ranking_pick = Pick { $country }
# Variables: $score, $country
ranking_why = { $score }, { $country }: why this number?
ranking_published = published
ranking_recomputed = recomputed
ranking_no_total = no total known
ranking_published_rank = published rank: { $rank }
# Variables: $number, $title
ranking_source = Source { $number }: { $title }
ranking_sources = Sources
ranking_note_ties = Countries with the same score share a rank and follow the alphabet within it. Ranks are those of the whole index; where a group is chosen, the rank in it stands beside.
ranking_note_order = The order by score is made here; the publisher has not printed a rank of every country, and none of these places is official.
ranking_note_printed = Ranks are those that the publisher printed.
ranking_note_checks = ✓ marks a published score that its parts give again, ≈ one whose parts give another figure, by no more than their rounding explains, ≠ one that its parts contradict. The published score is shown and ranked; the file has both.
ranking_note_ddl = DDL is the digital development level that the publisher prints beside the score. Above zero, cyber security is ahead of digital development.
ranking_narrow = On a narrow screen areas, dates and sources are left out: they are in each profile and in the file below the table.
ranking_keys = By keyboard, Tab goes from row to row; the arrow keys go on to the tick, the score and the source, and up and down.
ranking_picks = { $count } picked
ranking_picks_label = Picked countries
ranking_unpick = Remove { $country }
ranking_picks_clear = Clear all
ranking_pick_assess = Assess { $country } yourself
ranking_pick_missing = { $country } (not in this index)
ranking_none_query = No country is found by “{ $query }”.
ranking_none_group = None of the countries in “{ $group }” is in this index.
ranking_none_tier = None of these countries is in { $tier }.
# Variables: $query, $group
ranking_none_both = No country in “{ $group }” is found by “{ $query }”.
ranking_clear = Show all countries
ranking_download = Download these rows (CSV)
ranking_download_failed = The browser did not let the page make a file.
ranking_file_rank_first = Rank
ranking_file_rank_last = Rank, last place of a tie
ranking_file_rank_basis = What the rank is
ranking_file_tier = Tier
ranking_file_published = Published total
ranking_file_code = Code (ISO 3166-1 alpha-3)
# Variables: $area, $max
ranking_file_area = { $area } (of { $max })
ranking_file_ddl = DDL
ranking_file_recomputed = Recomputed total
ranking_file_tier_name = Name of tier
ranking_file_address = Publisher’s address

## Who meets an indicator
# Variables: $title, $index
indicator_tab = { $title } ({ $index })
indicator_who = Who meets it?
indicator_who_of = Who meets it? ({ $part })
# Variables: $title, $credited, $known
indicator_answer = { $title }: { $credited } of { $known } { $known ->
    [one] country
   *[other] countries
} whose answer is known { $credited ->
    [one] is
   *[other] are
} credited.
indicator_answer_none = { $title }: of no country is the answer known here.
# Variables: $title, $full, $known, $max, $part, $none
indicator_answer_graded = { $title }: of { $known } countries whose points are known, { $full } { $full ->
    [one] has
   *[other] have
} all { $max }, { $part } a part of them, { $none } none.
indicator_answer_unknown = { $count ->
    [one] Of one more country of this index the answer is not known here; it counts on neither side.
   *[other] Of { $count } more countries of this index the answer is not known here; they count on neither side.
}
# Variables: $group, $credited, $known, $unknown
indicator_answer_group = { $group }: { $credited } of { $known } whose answer is known have all points; not known: { $unknown }.
indicator_dates_none = The answers are undated.
indicator_dates_one = All answers are dated { $date }.
# Variables: $first, $last
indicator_dates_range = The oldest answer is dated { $first }, the newest { $last }.
# Variables: $dates, $undated
indicator_dates_undated = { $dates } Undated: { $undated }.
indicator_about = What it asks for
indicator_in_methodology = In the methodology of { $index }
indicator_not_crossed = The crosswalk to { $index } says nothing of it.
indicator_turns = Indicators before and after
indicator_before = Before: { $title }
indicator_after = Next: { $title }
indicator_is_area = “{ $area }” is an area. Its points come from these indicators:
indicator_no_parts = Of { $index } neither areas nor indicators are held here, so nobody can say who meets which.
indicator_unknown_title = No such indicator
# Variables: $part, $index
indicator_unknown = { $index } has no indicator “{ $part }”; the link may have been cut off. These exist:
indicator_countries = Countries
indicator_show_which = Which countries to list
indicator_show_known = Answer known: { $count }
indicator_show_credited = Credited: { $count }
indicator_show_not_credited = Not credited: { $count }
indicator_show_full = All points: { $count }
indicator_show_less = Fewer points: { $count }
indicator_show_unknown = Not known: { $count }
indicator_show_all = All: { $count }
indicator_none = No country is of this kind.
indicator_none_query = No country is found by “{ $query }” among those that are listed.
indicator_caption = Countries by { $title }
indicator_note_unknown = A country whose answer is not known is not taken for one that does not meet the indicator. For each country stands the latest observation of which the answer is known; the date says how old it is.
# Variables: $title, $index
indicator_cited = Who meets { $title }, { $index }
indicator_file_addresses = Addresses of the evidence
indicator_filter_known = Only countries whose answer is known.
indicator_filter_full = Only countries with all points.
indicator_filter_not_full = Only countries that are known not to have all points.
indicator_filter_unknown = Only countries whose answer is not known.
indicator_filter_group = Only countries of the group { $group }.

## Plans to a target
plan_title = Plan to a target
plan_title_of = Plan: { $country }
# Variables: $title, $index
plan_tab = { $title } ({ $index })
plan_lead = What would have to be met to reach a target, what each indicator would bring, and what lapses if nobody acts. Computed exactly, in your browser.
plan_whose = Whose plan?
plan_show = Show the plan
plan_way_in = Plan to a target
plan_countries = Countries of which indicators are known in { $index }
# Variables: $country, $known, $of
plan_country_known = { $country }: { $known } of { $of } indicators known
# Variables: $country, $date
plan_points_of = Points of { $country }, { $date }
plan_no_indicators = { $index } is held here without indicators that are met or not, so there is nothing to choose among. A plan can be made in:
# Variables: $country, $index
plan_only_total = Of { $country } only the total is known in { $index }, and no indicator, so nobody can say what is missing.
# Variables: $country, $index
plan_no_total = Of { $country } some indicators are known in { $index }, but neither the others nor the total, so nobody can say how far a target is.
plan_all_met = Every indicator that is known is met; there is nothing left to plan.
plan_unknown = { $count ->
    [one] Of one more indicator it is not known whether it is met; the plan leaves it out.
   *[other] Of { $count } more indicators it is not known whether they are met; the plan leaves them out.
}
plan_settings = What is planned for
plan_target = Target
plan_kind = Target as
plan_kind_score = Score
plan_kind_points = Points
plan_kind_rank = Rank
plan_kind_tier = Tier
plan_minimise = With as little as possible of
plan_minimise_actions = indicators
plan_minimise_effort = effort
plan_minimise_date = time
plan_target_score = A score of { $score }
plan_target_points = A total of { $points ->
    [one] one point
   *[other] { $points } points
}
plan_target_rank = Rank { $rank } or better
plan_target_tier = Tier { $tier } or better
plan_more_points = { $count ->
    [one] one more point
   *[other] { $count } more points
}
plan_more_indicators = { $count ->
    [one] one more indicator
   *[other] { $count } more indicators
}
plan_in_ways = { $count ->
    [one] in one way only
   *[other] in { $count } ways
}
# Variables: $target, $points, $indicators, $ways
plan_answer = { $target } needs { $points }: at least { $indicators }, { $ways }.
# Variables: $target, $points, $effort, $ways
plan_answer_effort = { $target } needs { $points }: at least an effort of { $effort }, { $ways }.
# Variables: $target, $points, $date, $ways
plan_answer_date = { $target } needs { $points }, which can be there on { $date } at the earliest, { $ways }.
# Variables: $target, $points, $ways
plan_answer_no_date = { $target } needs { $points }, and cannot be reached with only those indicators whose day is given; it can be reached { $ways }.
# Variables: $now, $then, $max
plan_answer_points = Now there are { $now } of { $max } points; with { $then } the target is reached.
plan_answer_others = The scores of all other countries are taken to stay as they are.
plan_every_way = Every way has { $parts }.
# Variables: $count, $parts
plan_any_of = { $count ->
    [one] Any one of { $parts } will do.
   *[other] Any { $count } of { $parts } will do.
}
# Variables: $count, $parts
plan_any_besides = { $count ->
    [one] Besides, any one of { $parts } will do.
   *[other] Besides, any { $count } of { $parts } will do.
}
plan_differ = The ways differ in { $parts }.
plan_none_in_all = No indicator is in all of them.
# Variables: $target, $score, $points, $max
plan_reached = { $target } is reached already, with a score of { $score } ({ $points } of { $max } points).
# Variables: $target, $points, $max, $score
plan_out_of_reach = { $target } is out of reach. The most that these conditions allow is { $points } of { $max } points, a score of { $score }.
plan_out_with = It takes { $parts }.
plan_out_nothing = No indicator may be met under these conditions.
plan_out_unknown = What is not known is left out; it may bring more.
plan_ways = Ways to the target
# Variables: $first, $last, $count
plan_ways_shown = { $first } to { $last } of { $count }
plan_ways_in_all = Every way has these { $count } indicators. What it has besides stands with its number.
plan_ways_before = Ways before
plan_ways_after = More ways
plan_serves = Serving most of
plan_serves_none = no priority in particular
# Variables: $sets, $all, $priority, $most
plan_serving = Of { $all } ways, { $sets } { $sets ->
    [one] serves
   *[other] serve
} { $priority } most: with { $most } of its indicators.
plan_way_beyond = The address asks for a way that does not exist; the first ones are shown.
plan_try = Try out
plan_try_way = way { $number }
plan_acts = Indicators that are not met
# Variables: $count, $points
plan_acts_caption = { $count ->
    [one] One indicator lacks { $points ->
        [one] one point
       *[other] { $points } points
    }
   *[other] { $count } indicators lack { $points } points together
}
plan_acts_about = Switch an indicator on to see what it brings. What has to be met, what must not be, and your own estimates of effort change the plan above. All of it is in the address, and nowhere else.
plan_order = Order
plan_order_index = as in the index
plan_order_points = most points first
plan_order_effort = most points for the effort first
plan_order_priority = by priority of the strategy
plan_order_elsewhere = most points in the other edition first
plan_column_effort = Effort, 1 to 100
plan_column_per_effort = Points per effort
plan_column_ways = In ways
plan_column_condition = Condition
plan_column_day = Can be met by
plan_column_priorities = Priorities
plan_column_elsewhere = In { $index }
plan_column_then = Total with it and those above
# Variables: $part, $of
plan_ways_of = { $part } of { $of }
plan_free = free
plan_must = has to be met
plan_never = must not be
plan_effort_of = Effort, 1 to 100: { $part }
plan_condition_of = Condition: { $part }
plan_day_of = Can be met by: { $part }
plan_switch_met = Indicators that are met, to be switched off
# Variables: $part, $points
plan_same_there = { $part }, the same ({ $points })
# Variables: $part, $points
plan_close_there = { $part }, close ({ $points })
plan_not_there = not asked for
plan_supporting = { $priority } (supporting)
plan_trial = What if
plan_try_none = Nothing is switched. Switch on indicators below, or try out a way, to see what they bring.
plan_try_gained = { $count ->
    [one] If one more indicator were met:
   *[other] If { $count } more indicators were met:
}
plan_try_lost = { $count ->
    [one] If one indicator were no longer met:
   *[other] If { $count } indicators were no longer met:
}
# Variables: $gained, $lost
plan_try_both = If { $gained } more were met, and { $lost } no longer:
# Variables: $before, $after
plan_path = { $before } → { $after }
# Variables: $before, $after, $max
plan_path_points = { $before } → { $after } of { $max }
plan_trial_rank = Rank, by score
plan_trial_others = Places hold only as long as the scores of the other { $count } countries stay as they are.
plan_trial_back = Switch all back
plan_trial_areas = Areas that change
plan_trial_strange = Not an indicator that is known here: { $parts }. Nothing follows from it.
plan_own_lead = What would have to be met to reach a target from your own answers, and what each indicator would bring. What is not supported counts as not met here.
plan_own_points = Points that your own answers support today. None of the totals here is a score of { $index }: that is for its publisher to give.
plan_own_source = Your answers as they are today; not published
plan_own_acts_about = Switch an indicator on to see what it brings. Efforts and days are kept with the self-assessment; what has to be met and what must not be are in the address.
plan_own_mark = Mark as planned in the self-assessment
plan_own_done = { $count ->
    [0] Nothing was left to be marked as planned.
    [one] One indicator is now planned.
   *[other] { $count } indicators are now planned.
}
plan_own_stay = { $count ->
    [one] One stays as it is: it is planned already, in progress, or met by your own word.
   *[other] { $count } stay as they are: they are planned already, in progress, or met by your own word.
}
plan_own_about = To keep what is tried out as planned, open the plan in a self-assessment:
plan_own_start = Start a self-assessment from these points
plan_own_lapse = What lapses and what is planned for which day follows from your evidence:
plan_own_stays = The self-assessment is kept in this browser only, so this address shows nothing elsewhere. The files can be handed on.
# Variables: $name, $index
plan_own_cited = Plan by the self-assessment “{ $name }”, { $index }
plan_body_any = anybody
plan_fewer_points = { $count ->
    [one] one point fewer
   *[other] { $count } points fewer
}
plan_of_points = { $count ->
    [one] one point
   *[other] { $count } points
}
plan_front = What more would bring
plan_front_reached = Which ways these are
# Variables: $target, $to, $has, $missing
plan_why_target = { $target } is { $to } points. There are { $has }, so { $missing } are missing.
plan_why_ways = Indicators are chosen so that they bring what is missing at the least cost, under the conditions. { $sets ->
    [one] There is one such choice.
   *[other] There are { $sets } such choices, since one indicator can stand in for another. All are counted, none is guessed.
}
# Variables: $part, $points, $ways
plan_why_usage = { $part } ({ $points }, in { $ways })
plan_why_used = In them are: { $parts }.
# Variables: $full, $points, $max, $score
plan_why_score = As a score: { $full } · { $points } / { $max } = { $score }.
plan_why_lacks = What it lacks: { $points }.
# Variables: $points, $effort, $result
plan_why_effort = Points for each unit of effort: { $points } / { $effort } = { $result }.
# Variables: $ways, $sets
plan_why_act_ways = It is in { $ways } of the { $sets } cheapest ways.
# Variables: $count, $points
plan_why_then = With it and { $count ->
    [0] none above it in this order
    [one] the one above it in this order
   *[other] the { $count } above it in this order
} there are { $points } points.
# Variables: $above, $sharing
plan_why_rank = Countries with a higher score: { $above }. Others with the same: { $sharing }.
plan_why_none = The plan has no such figure.
plan_why_steps = How these points come about
# Variables: $day, $before, $lost, $points
plan_why_step = { $day }: { $before } − { $lost } = { $points } points.
plan_why_published = What is published of it, with its evidence
plan_why_own = What your own answers say of it
plan_why_answer = Why so many points, and why so many ways
plan_why_trial = Why this score and this rank
plan_lapse = If nobody acts
plan_lapse_about = When something lapses, points go. Of published evidence hardly any end is known, so what is assumed to end is yours to set. It is shown as an assumption, and kept in the address only.
plan_lapse_none = By the dates that are known nothing lapses, and nothing is assumed to end.
# Variables: $day, $before, $after, $fewer
plan_lapse_falls = From { $day } on the score is { $after } instead of { $before }: { $fewer }.
plan_lapse_more = { $count ->
    [one] It changes on one more day.
   *[other] It changes on { $count } more days.
}
plan_lapse_caption = Days on which points go
plan_lapse_from = From
plan_lapse_what = What lapses
plan_lapse_why = By
plan_lapse_assumed = assumption of whoever made this plan
plan_lapse_dated = dates that are known
plan_lapse_back = Remove all assumptions
plan_lapse_other = Another indicator that is met
plan_lapse_until = Holds until
plan_rests = What points rest on
# Variables: $name, $lost
plan_rests_most = Most rests on one document: { $name }. Lost without it: { $lost }.
# Variables: $points, $place
plan_rests_lost_in = { $points } in { $place }
plan_rests_published = { $index } (published)
# Variables: $index, $name
plan_rests_in_assessment = { $index } (self-assessment “{ $name }”)
plan_rests_only = Only { $index } has published evidence of this country, and no self-assessment of it is on this machine.
plan_rests_where = Where
plan_rests_why_alone = { $points }, lost: nothing else is known to support it
plan_rests_why_others = { $points }, not lost: something else supports it as well
plan_rests_why_probable = { $points }, not counted: it only probably rests on this
plan_rests_caption = Documents that several points rest on, those with the most points first
plan_rests_document = Document
plan_rests_probable = Probably also
# Variables: $parts, $probable
plan_rests_probably = { $parts }; probably also { $probable }
plan_rests_points = Points on it
plan_rests_lost = Points lost without it
plan_rests_score = Score lost
plan_rests_until = Assumed to hold until
plan_rests_until_of = Assumed to hold until: { $name }
plan_rests_about = Only what the notes on the evidence name is counted. What something else supports as well is not lost.
# Variables: $day, $parts
plan_file_lasts = Assumed to hold until { $day }: { $parts }.
plan_conditions = More conditions
plan_until = Everything by this day
plan_limits = At most so many in one area
plan_limit_area = Area
plan_limit_count = At most
# Variables: $area, $count
plan_limit_is = { $area }: at most { $count }
plan_needs = What needs another first
plan_needs_first = This indicator
plan_needs_second = needs this one
# Variables: $first, $second
plan_needs_is = { $first } needs { $second }
plan_add = Add
plan_take_back = Remove
plan_take_back_of = Remove: { $what }
plan_strategy = Strategy whose priorities are shown
plan_fault_text = “{ $typed }” is not a number. Write one such as 75 or 75.5.
plan_fault_effort = “{ $typed }” is not an effort. Write a whole number from 1 to 100.
plan_fault_day = There is no such day. Choose one from the calendar.
plan_fault_count = “{ $typed }” is not a number of indicators. Write a whole number from 0.
plan_fault_score = There are scores from 0 to { $most }.
plan_fault_points = Points go from 0 to { $most }, in whole numbers.
plan_fault_rank = There are places from 1 to { $last }.
plan_fault_tier = There are tiers from 1 to { $last }.
plan_fault_no_tiers = { $index } has no tiers.
# Variables: $part, $index
plan_fault_unknown_part = “{ $part }” is not an indicator of { $index }.
plan_fault_unknown_area = In “{ $area }” nothing can be done, or there is no such area.
plan_fault_not_known = Whether { $part } is met is not known here, so no plan can be made with it.
plan_fault_both = { $part } has to be met and must not be. Remove one of the two.
# Variables: $must, $never
plan_fault_needs_never = { $must } has to be met and needs { $never }, which must not be met.
plan_fault_cycle = These need each other in a circle: { $cycle }. Remove one of them.
# Variables: $area, $limit, $must
plan_fault_limit = In { $area } at most { $limit } may be met, but these have to be: { $must }.
# Variables: $must, $by, $until
plan_fault_late = { $must } has to be met, which can be by { $by }; everything is to be done by { $until }.
# Variables: $must, $until
plan_fault_no_day = { $must } has to be met by { $until }, but it is not said by when it can be.
# Variables: $must, $late, $until
plan_fault_needs_late = { $must } has to be met and needs { $late }, which cannot be met by { $until }.
plan_fault_passed = { $until } has passed. Choose a later day.
plan_fault_many = There are more pairs than { $most }. Remove some.
plan_kept = What stands below is the plan from before.
plan_kept_bare = What stands below is the plan without conditions.
# Variables: $country, $index
plan_cited = Plan for { $country }, { $index }
plan_file_acts = Indicators that are not met
plan_file_ways = Ways to the target, the first { $count }
plan_file_elsewhere = In the other edition
plan_file_way = Way
plan_file_target = Target: { $target }.
plan_file_switched = Switched: { $parts }.
plan_file_must = Has to be met: { $parts }.
plan_file_never = Must not be met: { $parts }.
plan_caveat_effort = Efforts are estimates of whoever made the plan; where none was given, each counts 1.
plan_caveat_others = Places hold the scores of all other countries as they are.
plan_caveat_publisher = Whether an indicator is met is for the publisher to say; a plan promises no points.

## A plan that is kept
kept_plan_unnamed = A plan without a name
# Variables: $target, $index, $country
kept_plan_name = { $target } in { $index }, { $country }
kept_plan_keep = Keep as a plan
kept_plan_explorer = Back to the plan to a target, with the same conditions
kept_plan_list = Plans
kept_plan_list_about = Each was kept from a plan to a target and is yours to fill in. Only this browser has them.
kept_plan_to_list = All that is kept on this machine
kept_plan_none_title = No such plan
kept_plan_none = There is no such plan on this machine.
kept_plan_none_about = It is kept in another browser, or was deleted. A deleted plan stays in the bin for { $days } days.
kept_plan_newer = A newer version of this site has written this plan. It stays as it is; reload this page to get the newest version.
kept_plan_no_start = It is not known from how many points the plan starts, so its total cannot be computed.
# Variables: $country, $acts, $before, $after, $max, $score
kept_plan_answer = With { $acts ->
    [0] no action
    [one] one action
   *[other] { $acts } actions
} { $country } goes from { $before } to { $after } of { $max } points, a score of { $score }.
kept_plan_reached = { $target } is reached by that.
# Variables: $target, $points
kept_plan_short = { $target } needs { $points } than this plan brings.
kept_plan_no_target = { $target }: the index has no such target, so nobody can say whether it is reached.
# Variables: $rank, $count
kept_plan_rank = { $rank } of { $count }, the others as they are
kept_plan_effort = Actions and effort
# Variables: $effort, $acts
kept_plan_effort_of = { $acts ->
    [one] One action
   *[other] { $acts } actions
}, an effort of { $effort }
kept_plan_last_day = Last day
kept_plan_no_days = no day given yet
kept_plan_day = { $day }
# Variables: $day, $count
kept_plan_day_and = { $day }; { $count ->
    [one] one action has no day yet
   *[other] { $count } actions have no day yet
}
# Variables: $source, $date
kept_plan_from_published = It starts from what { $source } published, as of { $date }.
kept_plan_from_assessment = It starts from a self-assessment on the machine where it was made.
kept_plan_made = Made on { $day }.
kept_plan_other_edition = The list of indicators of { $index } has changed since the plan was made. Points below are those that were written down then.
# Variables: $index, $parts
kept_plan_foreign = { $index } does not have { $parts }; nothing follows from it.
kept_plan_changing = The plan as it is kept
kept_plan_following = Another tab changes this plan. What it saves appears here; here nothing can be changed.
kept_plan_not_editing = Nothing was changed: another tab changes this plan now.
kept_plan_gone = Nothing was changed: the action was removed in another tab.
kept_plan_unread = The plans kept on this machine could not be read.
kept_plan_unread_about = Nothing was changed or removed by that. Until they can be read, this plan may be missing here or be out of date.
kept_plan_followed = This plan was changed in another tab. It is shown as it is now; steps taken here before cannot be undone any more.
kept_plan_aside = The plan that was set aside
kept_plan_aside_unreadable = A saved plan cannot be read and is set aside in this browser. { $why }
kept_plan_aside_left_out = Of a saved plan { $count ->
    [one] one entry no longer fits
   *[other] { $count } entries no longer fit
}. The rest was taken over, and all of it is set aside in this browser.
kept_plan_aside_readable = A saved plan that could not be read before is set aside in this browser. It can be read now: save it as a file and import it.
kept_plan_aside_late = A plan came too late: another tab was changing it by then, or had removed it. It is set aside in this browser: save it as a file and import it.
kept_plan_aside_newer = A newer version of this site has written this plan. It stays as it is, and this version does not change it: reload this tab to get the newest version.
kept_plan_label = Name of the plan
kept_plan_note = Note on the plan
kept_plan_did_name = The plan has another name.
kept_plan_did_note = The note is changed.
kept_plan_did_change = Changed: { $part }.
kept_plan_did_put_in = Added: { $part }.
kept_plan_did_take_out = Removed: { $part }. What was said of it is kept.
kept_plan_acts = Actions of the plan
# Variables: $count, $points
kept_plan_acts_caption = { $count ->
    [one] One action
   *[other] { $count } actions
}, worth { $points }
kept_plan_acts_none = The plan has no actions. Add one below.
kept_plan_foreign_area = Not in the index any more
kept_plan_column_day = Done by
kept_plan_column_responsible = Responsible
kept_plan_column_note = Note
kept_plan_day_of = Done by: { $part }
kept_plan_responsible_of = Responsible: { $part }
kept_plan_note_of = Note: { $part }
kept_plan_take_out = Remove
kept_plan_put_in_label = Another action
kept_plan_put_in = Add
# Variables: $name, $points
kept_plan_option = { $name } ({ $points })
kept_plan_path = How the score rises
kept_plan_served = Priorities served
kept_plan_served_caption = Priorities of the strategy that the actions reach: { $strategy }
kept_plan_served_none = No action of the plan serves a priority of this strategy: { $strategy }.
kept_plan_served_acts = Actions
kept_plan_became = What became of it
kept_plan_became_caption = How each action stands, by what was published last and by self-assessments kept since
kept_plan_by_published = Published, { $date }
kept_plan_by_own = Own: { $name }
kept_plan_nothing_newer = Nothing newer has been published since the plan was made.
# Variables: $done, $count
kept_plan_done = { $done ->
    [0] None of the actions is done ({ $count })
    [one] One of the actions is done ({ $done } of { $count })
   *[other] { $done } of { $count } actions are done
}.
# Variables: $points, $max
kept_plan_points_now = There are { $points } of { $max } points.
kept_plan_late = { $count ->
    [one] One is overdue.
   *[other] { $count } are overdue.
}
kept_plan_not_known = { $count ->
    [one] Of one it is not known.
   *[other] Of { $count } it is not known.
}
kept_plan_stands_done = done
kept_plan_stands_open = not yet
kept_plan_stands_late = overdue since { $day }
kept_plan_stands_unknown = not known
kept_plan_file = Save the plan as a file
kept_plan_file_about = The file holds the whole plan. It can be imported on the page of self-assessments, here and on other machines.
kept_plan_link_about = The link carries the whole plan, with names and notes, behind “#”. Browsers send nothing of that to a server. Whoever opens it sees the plan as it is now.
kept_plan_link_unusable = The link carries no plan that can be read. { $error }
kept_plan_shared = A plan that came by link
kept_plan_copy_about = The copy is yours: what you change in it changes nothing for whoever sent the link.
kept_plan_import_read = { $file } holds a plan.
kept_plan_import_go = Save as a plan

## Citing and files to take away
cite_site = national cyber security, measured in the open
# Variables: $program, $title, $figures, $data, $address, $today
cite_text = Posture, version { $program }: { $title }. { $figures }. { $data }. { $address } (retrieved { $today }).
# Variables: $publishers, $date
cite_figures = Figures by { $publishers } (latest: { $date })
cite_latest = Latest figure: { $date }
cite_data = Data version { $version }
# Variables: $program, $data, $date
bundle_about = Made with Posture, version { $program }, from data version { $data }, on { $date }.
bundle_programs = datapackage.json describes the tables for programs (Frictionless Data Package).
bundle_whole = Everything that the view has; nothing is left out.
bundle_chosen = What was chosen
bundle_tables = Tables
bundle_column = Column
bundle_meaning = Meaning
bundle_kind = Kind
bundle_kind_text = text
bundle_kind_whole = whole number
bundle_kind_number = number
bundle_kind_percent = percent
bundle_kind_date = date (EDTF)
bundle_kind_unknown = not known
bundle_missing = An empty cell means not known, never zero.
bundle_notes = Please note
bundle_sheet_about = About these tables

## Robustness
robustness_no_areas = Only the total of this index is known. Without areas there are no weights to vary.
robustness_not_whole = Some areas of this index are not held here. Ranks by the others alone would be those of another index.
# Variables: $given, $areas
robustness_wrong_weights = There are { $given } weights for { $areas } areas. Each area needs one.
robustness_too_few_countries = { $complete ->
    [0] No country is known in every area that counts. At least two are needed to rank them.
    [one] Only one country is known in every area that counts. At least two are needed to rank them.
   *[other] Only { $complete } countries are known in every area that counts.
}
# Variables: $complete, $most
robustness_too_many_countries = { $complete } countries are more than can be ranked here; at most { $most } can.
# Variables: $spread, $most
robustness_spread = Weights can be varied by { $most } at most, not by { $spread }.
# Variables: $draws, $most
robustness_draws = Between 1 and { $most } draws can be made, not { $draws }.
robustness_died = The computation stopped before it was finished. Nothing else on this page is affected; it can be started again.

## Compare
nav_compare = Compare
compare_title = Countries compared
compare_tab = Compare: { $index }
compare_views = Ways to see them
compare_view_table = Table
compare_view_bars = Bars
compare_view_strip = Among all
compare_view_radar = Radar
compare_view_scatter = Scatter
compare_view_time = Over time
compare_view_weights = Own weights
compare_view_ranks = How stable is the rank
compare_view_changes = Changes
compare_picker = Countries to compare
compare_picked = { $count ->
    [one] One country picked
   *[other] { $count } countries picked
}
compare_add_some = Add countries
compare_add = Add a country
compare_add_this = Add
compare_add_group = Add a group or region
compare_add_group_choose = Choose…
compare_add_country = Add { $country }
compare_mine = mine
compare_mine_toggle = Mark it as mine, or no longer
compare_chip_keys = Enter marks it as mine, arrow keys move it, Delete removes it.
compare_move_earlier = Move { $country } forward
compare_move_later = Move { $country } back
compare_nearest = Nearest to { $country } by profile
# Variables: $areas, $least
compare_nearest_means = Nearest means the smallest mean difference of area shares. Of the { $areas } areas known, another country must have at least { $least }; what is missing is left out, and each area counts the same.
# Variables: $distance, $areas
compare_nearest_distance = { $distance } percentage points apart on average, over { $areas ->
    [one] one area
   *[other] { $areas } areas
}
compare_nearest_all = Add all of these
compare_nearest_none = No area of { $country } is known in this index, so nothing can be near to it.
compare_none = No country is picked. Add one above, or begin with a group:
compare_no_country = Not a country: { $codes }. The others are shown.
compare_mine_not_picked = { $code } is marked as mine in the address but is not among the countries.
# Variables: $countries, $index
compare_not_in_index = { $index } has nothing on { $countries }.
# Variables: $shown, $of
compare_pictured = The picture shows the first { $shown } of { $of } countries. The table and the files have all.
compare_caption = { $index }: points by area
compare_paper_note = Indicators are printed for up to six countries.
compare_column_part = Area
compare_column_difference = Difference to mine
compare_differing = Only where they differ
compare_alike = { $count ->
    [0] They differ in every area.
    [one] One area is left out: the same for all, or not known of two.
   *[other] { $count } areas are left out: the same for all, or not known of two.
}
compare_open_all = Open all areas
compare_close_all = Close all areas
compare_at_least = ≥ { $points }
compare_best = most:
compare_worst = least:
compare_apart = , { $difference } to mine
compare_legend_leads = ▲ most, ▼ least of the countries shown.
compare_legend_mine = Small figures with a sign are the difference to { $country }.
compare_own_row = Own weights: score, rank
# Variables: $score, $rank
compare_own_score = { $score }, { $rank }
compare_own_score_column = Score, own weights
compare_own_rank = Rank, own weights
compare_file_weights = Weights, in the order of the areas
compare_weights_of_index = those of the index
compare_places = Change in rank
compare_file_part = Area or indicator no.
compare_file_least = Known to be at least
compare_file_source = Source id
compare_file_computed = sum of its published parts
compare_file_given = published
# Variables: $publisher, $index, $date
compare_source = { $publisher } ({ $index }, { $date })
# Variables: $index, $of
compare_axis = { $index }: { $of }
compare_axis_x = Across
compare_axis_y = Upward
compare_find = Find a country in the picture
compare_find_this = Show
compare_find_none = { $country } has no dot: one of the two figures is not known.
compare_axis_what = What of it
compare_ddl = Digital development level
compare_name = { $name }
compare_no_measure = The index has no “{ $measure }”. Choose another measure.
compare_weights_lead = Give each area the weight you think it deserves. Only proportions matter. The order of the index stays beside yours. Scores under own weights are added up from the areas as they were printed, so rounding can set countries apart.
compare_weight_of = Weight of { $area }
compare_weights_own = Own weights { $weights }
compare_weights_reset = Reset
compare_weights_official = These are the weights of the index: both orders are the same.
compare_weights_same = With these weights no country changes its rank.
# Variables: $count, $moves
compare_weights_moves = { $count ->
    [one] One country changes its rank: { $moves }.
   *[other] { $count } countries change their rank, most of all { $moves }.
}
# Variables: $country, $index
profile_cited = { $country } in { $index }
# Variables: $picked, $count, $moves, $all
compare_weights_picked = { $count ->
    [one] 1 of { $picked } picked changes its rank: { $moves }
   *[other] { $count } of { $picked } picked change their rank, most of all { $moves }
}. Of all countries, { $all } { $all ->
    [one] does
   *[other] do
}.
# Variables: $picked, $all
compare_weights_others = { $picked ->
    [one] The picked country keeps its rank
   *[other] The { $picked } picked countries keep their ranks
}; of all countries, { $all } { $all ->
    [one] changes its
   *[other] change their
} rank.
# Variables: $country, $from, $to
compare_weights_move = { $country } (from { $from } to { $to })
compare_weights_caption = { $index }: places under own weights and in the index
compare_weights_all = { $count ->
    [one] The only country
   *[other] All { $count } countries
}
compare_weights_unknown = { $count ->
    [one] One country lacks
   *[other] { $count } countries lack
} an area that counts and cannot be ranked. Missing is not zero.
compare_weights_no_areas = { $index } is known by its total only. Without areas there is nothing to weigh.
compare_weights_not_whole = Some areas of { $index } are not held here. A total of the others would be another index.
# Variables: $given, $areas
compare_weights_count = The address has { $given ->
    [one] one weight
   *[other] { $given } weights
} for { $areas ->
    [one] one area
   *[other] { $areas } areas
}. The weights of the index stand on the sliders.
# Variables: $area, $given, $most
compare_weights_too_large = The weight { $given } of { $area } is more than { $most }.
compare_weights_zero = All weights are zero, so nothing counts. Give one area some weight.
compare_ranks_lead = The weight of each area is multiplied by a random factor, many times over, and the countries are ranked again each time. A rank that hardly moves does not depend on the weights. Scores are added up from the areas as they were printed, so rounding can set a rank apart from the published order.
compare_spread = Spread f, percent
compare_draws = Draws N
compare_seed = Seed
# Variables: $name, $given, $least, $most
compare_out_of_range = { $name }: “{ $given }” is not a whole number from { $least } to { $most }.
# Variables: $done, $of
compare_running = Draws: { $done } of { $of }
# Variables: $done, $of
compare_stopped = Stopped after { $done } of { $of } draws, so nothing can be said of the ranks.
compare_ranks_incomplete = { $count ->
    [one] One country lacks
   *[other] { $count } countries lack
} an area and takes no part. Missing is not zero.
compare_record = Record of these draws (JSON)
compare_record_means = The same weights, f, N and seed give the same bytes anywhere, on any day.
compare_ranks_lack = Not ranked, because an area that counts is not known: { $countries }.
compare_no_pair = Pick two countries to see in how many draws one outranks the other.
compare_left_out_only = Only one area counts, so none can be left out.
compare_left_out_nobody = Pick a country to see its rank with each area left out in turn.
compare_left_out = Ranks with one area left out
compare_with_all = With all
compare_without = Without { $area }
# Variables: $country, $index
compare_dates = { $country } at two dates, { $index }
# Variables: $country, $index, $count
compare_one_observation = { $count ->
    [0] { $index } has no observation of { $country }, so no change can be seen.
   *[other] { $index } has one observation of { $country }, so no change can be seen.
}
compare_before = Before
compare_after = After
compare_change = Change
compare_changes_caption = Points before and after
# Variables: $before, $after, $change, $from, $to
compare_score_change = The score went from { $before } ({ $from }) to { $after } ({ $to }): { $change }.
# Variables: $date, $before, $after, $change
compare_same_date = Both are dated { $date }, so this is a difference between sources and not a change: { $before } and { $after } ({ $change }).
# Variables: $from, $to
compare_no_score_change = The totals of { $from } and { $to } are not both known, so no change of the score is stated.
# Variables: $gained, $lost, $same, $once
compare_parts_change = Of what earns points, { $gained } rose, { $lost } fell, { $same } stayed and { $once } cannot be compared.
compare_gained = { $points } more
compare_lost = { $points } fewer
compare_same = the same
compare_only_before = known before only
compare_only_after = known after only
compare_editions = Rank moves between editions
compare_with_edition = Compared with
compare_no_edition = “{ $asked }” is not another edition of this index.
compare_one_edition = Only one edition of { $index } is held here.
# Variables: $before, $after
compare_editions_differ = { $before } and { $after } count different points. A score of one means nothing on the scale of the other, so no change of rank is divided into its two parts.
# Variables: $before, $after
compare_nothing_in_common = No country has a score in both { $before } and { $after }.
compare_moves_means = The own part is what the change of the country’s score moved it, the other part what the scores of all others did, each averaged over both orders (Shapley). The two add up to the move. Ranks are among countries with both scores. Editions may differ in what they ask, so a rank move is not progress or decline by itself.
# Variables: $before, $after
compare_areas = Areas in { $before } and { $after }
compare_areas_warning = Read this with care:
compare_area_points = Points in { $index }
compare_share = Share and download
compare_link = Link to this view
compare_embed = Put it into another page
compare_embed_about = The view stands alone in a frame, with a link back. It asks no other site for anything.
compare_cite = Cite this view
compare_files_shown = What is shown:
compare_files_whole = The whole index:
compare_files_empty = There are no figures in this view that could be saved.
compare_files_about = XLSX is a workbook with a sheet for each table. The ZIP is a Data Package: tables, columns, sources, filters and a README.
# Variables: $view, $countries, $index
compare_cited = { $view }: { $countries } in { $index }
compare_whole = { $index }, all countries
compare_caveat_missing = An empty cell means not known, never zero.
compare_caveat_editions = Scores by different methodologies do not compare.
compare_filter_view = The view “{ $view }”
compare_filter_countries = These countries: { $countries }
compare_filter_weights = Own weights, in the order of the areas: { $weights }
# Variables: $spread, $draws, $seed
compare_filter_draws = f = { $spread } %, N = { $draws }, seed { $seed }
compare_these = { $count ->
    [one] Compare this country
   *[other] Compare these { $count }
}
compare_this = Compare with others
embed_open = Open in Posture
# Variables: $key, $value
address_left_out = The address has “{ $value }” under { $key }, which means nothing here and is left out.
# Variables: $key, $value
address_twice = The address has “{ $value }” twice under { $key }; it counts once.
# Variables: $key, $value, $most
address_beyond = The address has more than { $most } entries under { $key }; “{ $value }” and what follows are left out.

## Home
home_title = National cyber security, measured in the open
home_tab = National cyber security indices
home_lead = Posture shows where each country stands in the published indices of cyber security and digital development, and lets anyone see where every score comes from.
home_country = A country
home_country_figure = { $count ->
    [one] country
   *[other] countries
}
home_country_text = Where it stands in each index, what its score is made of, and from which source.
home_comparison = A comparison
# Variables: $count, $indices
home_comparison_figure = { $count ->
    [one] result in { $indices } indices
   *[other] results in { $indices } indices
}
home_comparison_text = Countries side by side: ranks, areas, your own weights, and how stable each rank is.
home_comparison_link = Compare countries
home_assessment = An assessment
# Variables: $count, $index
home_assessment_figure = { $count ->
    [one] indicator of { $index }
   *[other] indicators of { $index }
}
home_assessment_text = Check your own country, collect the evidence, plan what to do next. Your answers stay on this machine.
home_assessment_link = Assess your own country
home_strategies_link = See what national strategies reach
home_world = The world in one index
home_lately = Latest figures
home_lately_statements = Latest dated statements of other sources
home_lately_many = { $count } countries
# Variables: $index, $countries
home_whole = See the whole ranking of { $index }: { $countries ->
    [one] one country
   *[other] { $countries } countries
}
home_held = What is held here
home_column_index = Index
home_column_count = Countries
home_column_latest = Latest figure
home_column_open = Open
home_ranking_of = Ranking, { $index }
home_methodology_of = Methodology, { $index }
home_check = Check any figure
home_check_text = Each figure opens to its source, its date and, where they are known, its parts. Every file is listed with its size and hash, and your browser can recompute every total whose parts are known and compare it with the published one.
home_check_link = The data, and how to verify it
home_private = Nothing leaves your browser
home_private_text = No account, no cookie, no tracker, and no request to any other site: the page fetches its own files, and whatever is computed is computed on your machine.
home_private_link = More about this site

## Strategies
strategies_title = National strategies

## Statements from sources beside the indices
context_title = { $country }: statements from other sources
context_eyebrow = Context beside the score
context_country = Country
context_with_statements = With statements
context_classified_only = In studies only
context_other_countries = Nothing held
context_never_score = This is context. No score on this site is computed from it.
context_nothing = Nothing is held here about { $country } from sources beside the indices.
context_nothing_offer = These countries have something:
context_profile = Profile of { $country }
page_contents = On this page
page_open_all = Open all
page_close_all = Close all
context_search = Search the statements
context_filter = Choose statements
# Variables: $what, $typed
context_what_found = { $what } with “{ $typed }”
context_filter_search = The text “{ $typed }”
context_group = { $count ->
    [one] { $count } statement
   *[other] { $count } statements
}
# Variables: $count, $date
context_group_newest = { $count ->
    [one] { $count } statement, of { $date }
   *[other] { $count } statements, the newest of { $date }
}
methodology_search = Search the indicators
# Variables: $count, $of
methodology_found = { $count } of { $of } indicators shown
# Variables: $count, $stated, $verified, $inferred
methodology_rules_count = { $count ->
    [one] { $count } rule: { $stated } stated, { $verified } verified, { $inferred } inferred
   *[other] { $count } rules: { $stated } stated, { $verified } verified, { $inferred } inferred
}
methodology_sources_count = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
methodology_crosswalk_rows = { $count ->
    [one] { $count } indicator and what it became
   *[other] { $count } indicators and what each became
}
context_activity = Activity
context_activity_all = All ({ $count })
# Variables: $activity, $count
context_activity_option = { $activity } ({ $count })
context_no_activity = The source has no activity “{ $asked }”. All are shown.
context_from = From year
context_to = To year
context_year_unreadable = “{ $typed }” is not a year of four digits. The years shown stay as they were.
# Variables: $from, $to
context_years_reversed = The years end before they begin ({ $from } to { $to }), so nothing falls into them.
context_reset = Show all statements
# Variables: $what, $undated
context_summary = { $what }; { $undated }.
# Variables: $what, $years, $undated
context_summary_years = { $what }, { $years }; { $undated }.
# Variables: $shown, $of
context_what = { $shown } of { $of } statements
context_what_all = { $count ->
    [one] One statement
   *[other] All { $count } statements
}
# Variables: $shown, $of, $activity
context_what_activity = { $shown } of { $of } statements under “{ $activity }”
# Variables: $from, $to
context_years_between = { $from } to { $to }
context_years_since = { $from } and later
context_years_until = { $to } and earlier
context_undated_left_out = { $count ->
    [0] none is undated
    [one] one undated is not shown
   *[other] { $count } undated are not shown
}
context_undated_apart = { $count ->
    [0] none is undated
    [one] one of them is undated and stands apart
   *[other] { $count } of them are undated and stand apart
}
context_none = No statement falls into this choice.
context_timeline = Over time
# Variables: $count, $most, $activity
context_timeline_most = { $count ->
    [one] One dated statement
   *[other] { $count } dated statements
}; most, { $most }, under “{ $activity }”
# Variables: $count, $activity
context_timeline_one = { $count ->
    [one] One dated statement
   *[other] { $count } dated statements
} under “{ $activity }”
context_timeline_undated = { $count ->
    [one] One statement without a date
   *[other] { $count } statements, none with a date
}
# Variables: $topic, $count, $first, $last
context_claims_title = { $topic }: { $count } claims, dated from { $first } to { $last }
context_statements = Statements
context_statements_caption = Statements under “{ $activity }”
context_undated_rows = Undated: the source gives no date
# Variables: $named, $of, $without
context_footnotes_about = The numbers are those of footnotes in the source. Only the numbers are held here, not the list of footnotes. The statements shown name { $named } of { $of } footnotes; { $without ->
    [0] each names at least one
    [one] one names none
   *[other] { $without } name none
}.
context_no_footnote = none
context_see_conflict = Sources disagree:
context_yearly = every year, as of { $date }
context_as_of_source = as of the source, { $date }
context_own_date = its own date
context_kind_event = event
context_kind_recurring = recurring
context_kind_status = state of things
context_kind_assessment = assessment
context_kind_survey = survey
context_kind_figure = figure
context_column_number = No.
context_column_activity = Activity
context_column_date = As of
context_column_when = How it is dated
context_column_kind = Kind
context_column_statement = Statement
context_column_footnotes = Footnotes
context_column_note = Note
context_column_source = Source
context_column_topic = Topic
context_column_relation = How they relate
context_column_claim = What is said
context_column_statement_number = Statement no.
context_column_study = Study
context_column_class = Class
context_column_code = Country code
context_column_country = Country
context_surveys = Figures of surveys
context_surveys_about = All figures of surveys that the source quotes, whatever is chosen above.
context_conflicts = Where sources disagree
context_conflicts_about = Claims that seem to contradict each other stand side by side here, with their dates and sources, whatever is chosen above.
context_conflict_caption = Claims about “{ $topic }”, from old to new
context_conflict_touches = Indicators that it touches:
# Variables: $index, $part
context_conflict_part = { $index }, { $part }
# Variables: $index, $part, $name
context_conflict_part_named = { $index }, { $part } { $name }
context_relation_superseded = Each held at its date; the later ended the earlier.
context_relation_loose_wording = One source words different events the same way.
context_relation_different_editions = The figures are of different editions.
context_relation_renamed = The same bodies under several names.
context_relation_translation = One thing, translated in several ways.
context_relation_different_scope = The claims answer different questions.
context_studies = Classes in studies
context_studies_about = Studies by an advocacy source put states into classes. The classes are its judgements.
# Variables: $country, $class
context_study_class = { $country }: { $class }
# Variables: $country, $known, $of
context_study_unknown = { $country }: the class is not known here. Known are { $known } of { $of } states.
# Variables: $study, $known, $of
context_study_caption = { $study }: { $known } of { $of } states
context_cited = Statements about { $country } from sources beside the indices
context_table_surveys = Figures of surveys about { $country }
context_table_claims = Claims about { $country } that seem to contradict each other
context_table_classes = Classes of states in studies
context_filter_activity = The activity “{ $activity }”
context_filter_years = These years: { $years }. Undated statements are left out.
context_caveat_undated = An empty date means that the source gives none.
context_caveat_framing = { $text }
profile_context = { $count ->
    [0] Classes in studies by other sources
   *[other] Statements from other sources ({ $count })
}
indicator_conflict = Sources disagree
chart_surveys_missing = No figures of surveys are held.
# Variables: $figures, $questions
chart_surveys_title = { $figures ->
    [one] One figure
   *[other] { $figures } figures
} of surveys on { $questions ->
    [one] one question
   *[other] { $questions } questions
}
# Variables: $question, $answer, $before, $from, $after, $to
chart_surveys_title_change = { $question }, “{ $answer }”: { $before } ({ $from }), then { $after } ({ $to })
# Variables: $figures, $questions, $undated
chart_surveys_description = A bar for each of { $figures } figures under { $questions ->
    [one] one question
   *[other] { $questions } questions
}, from 0 to 100% of those asked. { $undated ->
    [0] Each has its year.
    [one] For one of them the source gives no year.
   *[other] For { $undated } of them the source gives no year.
} Figures of different surveys do not compare.
# Variables: $question, $answer, $percent, $year
chart_surveys_mark = { $question }, “{ $answer }”: { $percent }, { $year }
chart_surveys_no_year = year unknown
chart_surveys_column_number = No.
chart_surveys_column_question = Question
chart_surveys_column_survey = Survey
chart_surveys_column_answer = Answer
chart_surveys_column_year = Year
chart_surveys_column_footnote = Footnote
chart_surveys_column_note = Note

## Pictures of strategies
chart_formula_unweighted = unweighted
chart_formula_weighted = weighted
chart_formula_direct = direct links only
chart_formula_shared = shared
chart_column_priority_number = Priority no.
chart_column_priority = Priority
chart_reach_missing = No priority of this strategy is linked to an indicator of { $index }.
chart_swing_missing = The points of the linked indicators of { $index } are not known, so no formula gives a percent.
chart_swing_title = Priorities moved most by the choice of formula: { $moves } percentage points
chart_swing_title_none = The choice of formula moves no priority
chart_swing_title_unknown = How far the choice of formula moves a priority is not known
# Variables: $priority, $points
chart_swing_move = { $priority } by { $points }
# Variables: $index, $count, $chosen
chart_swing_description = { $index }: { $count ->
    [one] one row for the only priority
   *[other] one row for each of { $count } priorities
}, on a scale from 0 to 100% of the points of the indicators that it reaches. Each shape is one formula; the line joins the lowest and the highest percent. The figure at the end is the percent by the chosen formula: { $chosen }.
# Variables: $reading, $priorities
chart_swing_unknown = { $reading } Not known by this formula: { $priorities }.
# Variables: $priority, $percents, $swing
chart_swing_mark = { $priority }: { $percents }; the formulas lie up to { $swing } percentage points apart
# Variables: $priority, $percents
chart_swing_mark_single = { $priority }: { $percents }
chart_swing_mark_unknown = { $priority }: not known
chart_swing_mark_unlinked = { $priority }: reaches no indicator
# Variables: $formula, $percent
chart_swing_percent = { $formula } { $percent }
chart_swing_nothing = nothing counts
chart_swing_unlinked = reaches no indicator
chart_swing_chosen = { $formula } (chosen)
chart_swing_column = Percent, { $formula }
chart_swing_column_swing = Swing, percentage points
# Variables: $count, $priorities, $points, $max
chart_matrix_most = { $count ->
    [one] Priority { $priorities } reaches the most: { $points } of { $max } points
   *[other] Priorities { $priorities } reach the most: { $points } of { $max } points each
}
# Variables: $count, $points, $max
chart_matrix_most_many = { $count } priorities reach the most: { $points } of { $max } points each
chart_matrix_all_reached = { $reading }; every area is reached
# Variables: $reading, $areas
chart_matrix_unreached = { $reading }; no priority reaches { $areas }
# Variables: $reading, $count, $areas
chart_matrix_unreached_many = { $reading }; no priority reaches { $count } of { $areas } areas
# Variables: $index, $areas, $priorities
chart_matrix_description = { $index }: one row for each of { $areas } areas, one column for each of { $priorities } priorities. A cell has the points earned, out of those possible, of the indicators that the priority reaches in the area; the larger the share, the darker the cell. A disc stands for direct links, a ring for supporting ones, a disc in a ring for both. In an empty cell nothing is reached. The last column and the last row count each indicator once.
chart_matrix_unknown = { $reading } – is not known, ≥ is known in part.
chart_matrix_all = All
chart_matrix_all_areas = All areas
chart_matrix_all_priorities = All priorities
chart_matrix_none = none
chart_matrix_direct = direct links
chart_matrix_supporting = supporting links
chart_matrix_both = both
# Variables: $awarded, $max
chart_matrix_points = { $awarded } of { $max } { $max ->
    [one] point
   *[other] points
}
# Variables: $awarded, $max
chart_matrix_points_partly = at least { $awarded } of { $max } points
chart_matrix_points_unknown = points not known, { $max } at most
# Variables: $priority, $area, $points, $direct, $supporting
chart_matrix_mark = { $priority }; { $area }: { $points }, { $direct } direct, { $supporting } supporting
# Variables: $area, $points, $of
chart_matrix_mark_area = { $area }, all priorities: { $points }; the area is worth { $of }
# Variables: $area, $of
chart_matrix_mark_unreached = { $area }: reached by no priority; the area is worth { $of }
# Variables: $priority, $points, $count
chart_matrix_mark_priority = { $priority }, all areas: { $points }, { $count ->
    [one] one indicator
   *[other] { $count } indicators
}
# Variables: $points, $of
chart_matrix_mark_all = All priorities, all areas: { $points }; the index is worth { $of }
chart_matrix_column_direct = Direct links
chart_matrix_column_supporting = Supporting links

## How far a strategy reaches an index
strategy_tab = Strategy: { $title }
strategy_none = No such strategy
strategy_none_why = There is no strategy “{ $asked }” here. These exist:
strategy_list_missing = Until the file is there, it is not known which indices this strategy is mapped onto; the one in the address is tried.
strategy_of = Strategy of
# Variables: $first, $last
strategy_years = { $first } to { $last }
strategy_parts = Parts of this page
strategy_part_overview = Overview
strategy_part_priorities = Priorities
strategy_part_matrix = Matrix
strategy_part_blind = Blind spots
strategy_part_text = The strategy itself
strategy_part_mapping = The mapping
strategy_no_index = There is no index “{ $asked }” here. Indices that this strategy is mapped onto:
# Variables: $index, $newer
strategy_index_first = Opens with { $index }: { $newer } is newer, but fewer of its indicators are known.
strategy_no_mapping = This strategy has not been mapped onto { $index }. Indices that it is mapped onto:
strategy_no_mapping_any = This strategy has not been mapped onto { $index }, nor onto any other index.
coverage_observation = Points of
# Variables: $date, $known, $of, $source
coverage_observation_known = { $date }: { $known } of { $of } indicators known ({ $source })
coverage_observation_others = { $count ->
    [one] One more observation of this country tells no indicator, only a total or a rank.
   *[other] { $count } more observations of this country tell no indicator, only totals or ranks.
}
coverage_observation_none = No indicator of this country is known in { $index }. What could be reached is shown all the same; points stay unknown, which is not zero.
coverage_observation_in_vain = The address asks for an observation that is not held here. The one of which most is known is shown.
# Variables: $priorities, $reached, $of, $awarded, $max
coverage_answer = { $priorities ->
    [one] Its only priority reaches { $reached } of { $of } indicators: { $awarded } of { $max } points.
   *[other] Its { $priorities } priorities reach { $reached } of { $of } indicators: { $awarded } of { $max } points.
}
# Variables: $priorities, $reached, $of, $max
coverage_answer_unknown = { $priorities ->
    [one] Its only priority reaches { $reached } of { $of } indicators, worth { $max } points. How many of these the country has is not known.
   *[other] Its { $priorities } priorities reach { $reached } of { $of } indicators, worth { $max } points. How many of these the country has is not known.
}
# Variables: $priorities, $reached, $of, $max, $known, $awarded, $known_max
coverage_answer_partly = { $priorities ->
    [one] Its only priority reaches { $reached } of { $of } indicators, worth { $max } points. The points of { $known } are known: { $awarded } of { $known_max }.
   *[other] Its { $priorities } priorities reach { $reached } of { $of } indicators, worth { $max } points. The points of { $known } are known: { $awarded } of { $known_max }.
}
# Variables: $priorities, $of
coverage_answer_nothing = { $priorities ->
    [one] By this mapping its only priority reaches none of { $of } indicators.
   *[other] By this mapping its { $priorities } priorities reach none of { $of } indicators.
}
# Variables: $counted, $low, $low_by, $gap, $high, $high_by
coverage_answer_range = { $counted }, coverage is weakest at { $low } ({ $low_by }), { $gap } percentage points below the strongest, { $high } ({ $high_by }).
# Variables: $counted, $percent, $by
coverage_answer_same = { $counted }, coverage is { $percent } ({ $by }).
coverage_answer_no_percent = { $counted }, no priority has a percent: points that count are not known.
coverage_answer_without = No percent for { $priorities }: points that count are not known, or no link counts.
coverage_priorities_count = { $count } priorities
coverage_priority_numbered = priority { $id }
coverage_unweighted = Unweighted
coverage_weighted = Weighted
coverage_direct_only = Direct links only
coverage_shared = Shared
coverage_counted_unweighted = Counted unweighted
coverage_counted_weighted = Counted weighted
coverage_counted_direct_only = Counted by direct links only
coverage_counted_shared = Counted with indicators shared
coverage_unweighted_sign = Σ a ÷ Σ m
coverage_weighted_sign = Σ w·a ÷ Σ w·m
coverage_direct_only_sign = Σ a ÷ Σ m, w = 1
coverage_shared_sign = Σ s·a ÷ Σ s·m, s = w ÷ Σ w
coverage_unweighted_means = Every link counts the same: points had, out of points that could be had. It is the easiest to explain. An indicator counts in full for each priority that reaches it.
coverage_weighted_means = A direct link counts 1, a supporting one ½. An indicator still counts for each priority that reaches it, so these points must not be added up either.
coverage_direct_only_means = The strict reading: only indicators that measure what the priority asks for. Supporting links do not count.
coverage_shared_means = Each indicator is divided among the priorities that reach it, in proportion to w. Only these points add up over priorities, to those of all mapped indicators.
coverage_formula = How coverage is counted
coverage_formula_letters = a: points awarded; m: maximum points; w: 1 for a direct link, ½ for a supporting one.
coverage_warning = Priorities overlap, so unweighted points must never be added up over them. Coverage says how far the index credits the themes of a priority; it does not say whether the strategy is being delivered. No formula is the right one: which one is chosen moves the figures, as the picture in the overview shows.
coverage_priorities = Priority by priority
coverage_priorities_caption = Coverage of each priority by the chosen formula ({ $formula }), with the other three beside it
coverage_column_priority = Priority
coverage_column_links = Links
# Variables: $direct, $supporting
coverage_links_count = { $direct } direct, { $supporting } supporting
coverage_column_direct = Direct links
coverage_column_supporting = Supporting links
coverage_column_gaps = Gaps
coverage_column_fulfilled = With all points
# Variables: $count, $points
coverage_gaps_count = { $count ->
    [0] none
   *[other] { $count } ({ $points ->
        [one] { $points } point
       *[other] { $points } points
    })
}
# Variables: $gaps, $unknown
coverage_gaps_partly = { $gaps }, { $unknown } not known
# Variables: $fulfilled, $known, $of
coverage_fulfilled_partly = { $fulfilled } of { $known } known, { $of } in all
# Variables: $part, $whole
coverage_of = { $part } of { $whole }
# Variables: $awarded, $known
coverage_known_points = { $awarded } of { $known } known points
coverage_reachable = { $max } { $max ->
    [one] point
   *[other] points
} reachable
coverage_no_link = no link counts
coverage_direct = direct
coverage_supporting = supporting
coverage_open_all = Open all
coverage_close_all = Close all
coverage_links_caption = { $priority }: linked indicators, and what each counts under the four formulas (awarded / maximum)
coverage_links_none = This mapping links no indicator to this priority.
coverage_column_strength = Link
coverage_column_reason = Reason
coverage_sum = Sum
coverage_rounded = Parts of points are rounded for showing; sums are made of the exact parts.
coverage_why = { $part }: why these points?
coverage_matrix = Priorities and areas
coverage_matrix_caption = Indicators by priority and area.
coverage_matrix_open = Open a cell to see them.
coverage_matrix_picture = The same as a picture
coverage_matrix_legend = ● direct link, ○ supporting link: one sign for each indicator.
# Variables: $priority, $area, $direct, $supporting, $points
coverage_matrix_cell = { $priority }, { $area }: { $direct } direct, { $supporting } supporting, { $points }
coverage_gaps = Gaps, most points first
# Variables: $count, $points, $gain
coverage_gaps_caption = { $count ->
    [one] One indicator lacks { $points ->
        [one] one point
       *[other] { $points } points
    }, { $gain } of the score
   *[other] { $count } indicators lack { $points } points together, { $gain } of the score
}
coverage_gaps_more = { $count ->
    [one] One more gap
   *[other] { $count } more gaps
}
coverage_gaps_none = No indicator is known to lack points.
coverage_gaps_unknown = { $count ->
    [one] The points of one indicator are not known; it may be a gap too.
   *[other] The points of { $count } indicators are not known; they may be gaps too.
}
coverage_column_missing = Missing points
coverage_column_gain = Gain in score
coverage_column_by_direct = Reached directly by
coverage_column_by_supporting = Supported by
coverage_no_priority = no priority
coverage_blind = Blind spots, both ways
# Variables: $count, $max
coverage_unserved_caption = Indicators that no priority reaches: { $count }, worth { $max } points
coverage_unserved_none = Every indicator is reached by at least one priority.
coverage_column_instead = What of the strategy speaks of it
coverage_by_instrument = Met by this being there: { $instrument }
# Variables: $objective, $reason
coverage_objective_only = Only objective { $objective }: { $reason }
coverage_nothing = Nothing
# Variables: $count, $awarded, $max
coverage_area_sum = { $count ->
    [one] one indicator
   *[other] { $count } indicators
}, { $awarded } of { $max } { $max ->
    [one] point
   *[other] points
}
# Variables: $count, $max
coverage_area_sum_unknown = { $count ->
    [one] one indicator
   *[other] { $count } indicators
} worth { $max } { $max ->
    [one] point
   *[other] points
}, not all known
coverage_unmeasured_content = Content of the strategy that no indicator measures
coverage_unmeasured_none = This mapping names no content that the index does not measure.
coverage_unmeasured_measures = Measures of the plan that no priority with a link carries
coverage_column_content = Content
coverage_column_belongs = Belongs to
coverage_totals = How it adds up
coverage_totals_caption = Each indicator counted once
coverage_column_sum = Sum
coverage_column_indicators = Indicators
coverage_total_mapped = Reached by a priority
coverage_total_unmapped = Reached by none
coverage_total_by_instrument = Of these, met by the strategy or its plan being there
coverage_total_all = All indicators
coverage_total_shared = All priorities together, shared
coverage_adds_up = Reached and not reached add up to all indicators.
coverage_shared_adds_up = The shared points of all priorities add up to exactly those of the indicators reached.
coverage_adds_up_not = Reached and not reached do not add up to all indicators. Do not rely on the figures of this page.
coverage_shared_adds_up_not = The shared points of all priorities do not add up to those of the indicators reached. Do not rely on the shared formula.
# Variables: $max, $of
coverage_rest = Only areas worth { $max } of { $of } points are held of this index.
coverage_met = If fully met
coverage_met_about = What the score would be if every indicator that a priority reaches had all its points. An indicator that several priorities reach counts once.
coverage_met_caption = Priorities taken to be fully met, and what each would gain alone
coverage_column_gained = Points gained
coverage_column_alone = Score with it alone
coverage_met_all = Select all
coverage_met_clear = Clear
coverage_met_pick = Select priorities to see the score with them met.
# Variables: $before, $after
coverage_met_path = { $before } → { $after }
# Variables: $before, $after, $max, $gained
coverage_met_points = { $gained ->
    [0] No point would be gained: { $before } of { $max }.
    [one] One point would be gained: from { $before } to { $after } of { $max }.
   *[other] { $gained } points would be gained: from { $before } to { $after } of { $max }.
}
# Variables: $singly, $together
coverage_met_overlap = One by one these priorities would gain { $singly } points; the overlaps counted once, it is { $together }.
# Variables: $least, $most
coverage_met_unknown = The points of some of these indicators are not known, so the new score is not known either. At least { $least } and at most { $most } points would be gained.
coverage_met_no_score = The score itself cannot be recomputed from what is known, so no path is shown. Points gained: { $gained }.
# Variables: $least, $most
coverage_met_range = { $least } to { $most }
coverage_met_together = Selected together
coverage_met_not_here = Not a priority of this strategy: { $priorities }. The others count.
coverage_file_priority = Priority no.
coverage_file_indicator = Indicator no.
coverage_file_area = Area no.
coverage_file_percent = Percent: { $formula }
coverage_file_awarded = Points awarded: { $formula }
coverage_file_max = Maximum points: { $formula }
coverage_file_known = Indicators known
coverage_file_known_awarded = Known points awarded
coverage_file_known_max = Known maximum points
coverage_file_at_most = Points gained at most
coverage_file_before = Score now
coverage_file_after = Score if met
# Variables: $strategy, $index
coverage_cited = { $strategy }, mapped onto { $index }
coverage_caveat_mapping = Which priority reaches which indicator is a judgement, not a fact.
coverage_caveat_sums = Unweighted and weighted points must not be added up over priorities.
coverage_caveat_delivery = Coverage says how far the index credits the themes of a priority, not whether the strategy is delivered.
coverage_caveat_observation = The points are those of one observation ({ $date }).
coverage_does_not_count = does not count
coverage_link_without = Your mapping is too long for a link, so this link shows this project’s proposal. Yours can be saved as a file under “The mapping”.
# Variables: $name, $sign
coverage_formula_sign = { $name }: { $sign }
# Variables: $source, $date, $mapping
coverage_source = Points: { $source }, { $date }. Mapping: { $mapping }
# Variables: $index, $mapping
coverage_source_none = No points known in { $index }. Mapping: { $mapping }
coverage_mapping_shipped = this project’s proposal
coverage_mapping_changed = changed by a reader
coverage_links_file = All links
coverage_swing = What the choice of formula does
# Variables: $priority, $area
coverage_matrix_inside = { $priority } in { $area }
coverage_unserved_file = Indicators that no priority reaches
coverage_caveat_changed = Which priority reaches which indicator was changed by a reader; it is not this project’s proposal.

## Flaws of strategies, mappings and statements
flaw_no_priority = The strategy has no priority “{ $id }”.
flaw_no_objective = The strategy has no objective “{ $id }”.
flaw_no_entry = The strategy has no objective or priority “{ $id }”.
flaw_no_institution = The strategy has no institution “{ $id }”.
flaw_no_activity = The file has no activity “{ $id }”.
flaw_no_statement = The file has no statement “{ $id }”.
flaw_not_indicator = “{ $part }” is an area with indicators; one of these is needed.
flaw_no_reason = A reason is missing.
flaw_left_out = Nothing is said of what becomes of “{ $part }”.
flaw_other_version = It was made for another state of “{ $index }”. Look at it again, then write down the version that it was made for.
flaw_correspondence = It names { $count } earlier indicators, which does not fit: “same” needs one, “close” at least one, “new” none.
flaw_two_dates = There is a date as well as “when”; only one of the two can stand.
# Variables: $least, $most
expected_within = a whole number from { $least } to { $most }
expected_year_from = a year not before { $first }
link_empty = The link carries nothing.
link_version = The link begins with “{ $found }”, which this version of Posture does not know. It may have been made by a newer one.
link_character = “{ $found }” cannot stand in such a link. Perhaps something was added to it on the way.
link_damaged = The link is cut off or was altered on the way, so what it carries cannot be read.
link_too_large = The link would unpack to more than { $limit } bytes, far more than such a link ever holds.
# Variables: $expected, $found
link_other_subject = The link carries a mapping of { $found }; this page shows { $expected }.
link_unusable = The link carries no mapping that can be read. { $error }
# Variables: $file, $subject, $id
finding_no_index = { $file }, { $subject }: indices.json has no index “{ $id }”.
# Variables: $file, $subject
finding_list_differs = { $file }, { $subject }: The list says something else than the file that it was made from.
# Variables: $strategies, $mappings, $links, $statements
verify_counts = { $strategies ->
    [one] One strategy
   *[other] { $strategies } strategies
}, { $mappings ->
    [one] one mapping
   *[other] { $mappings } mappings
} with { $links ->
    [one] one link
   *[other] { $links } links
}, { $statements ->
    [one] one statement
   *[other] { $statements } statements
} read.
data_strategies = Strategies
data_strategies_about = What a strategy aims at, what it puts first, who carries it out, and how it came about.
data_mappings = Mappings
data_mappings_about = Which priorities of a strategy reach which indicators, how strongly and why: judgements of this project.
data_crosswalks = Crosswalks
data_crosswalks_about = Which indicators of one edition of an index follow from which of another, and why: judgements of this project.
data_statements = Statements
data_statements_about = What sources beside the indices say of a country. Never part of a score.
data_file_scores = Scores and ranks in every index
data_file_strategies = List of strategies
data_file_contexts = List of countries with statements
data_file_classifications = Studies that sort countries into classes
# Variables: $strategy, $index
data_file_mapping = { $strategy }: { $index }

## Changing a mapping
editor_title = Change the mapping
editor_lead = Which priority reaches which indicator is a judgement. Add, change or remove links, each with its reason: coverage follows at once, on every part of this page.
editor_strengths = Direct: the priority asks for what the indicator measures. Supporting: one helps the other.
editor_steps = Steps
editor_undo = Undo
editor_redo = Redo
editor_reset = Back to this project’s proposal
editor_kept_nothing = This is this project’s proposal, so there is nothing of yours to save.
editor_following = Another tab changes this mapping. What it saves appears here; here nothing can be changed.
editor_not_editing = Nothing was changed: another tab changes this mapping now.
editor_unread = The mappings kept on this machine could not be read.
editor_unread_about = Nothing was changed or removed by that. Until they can be read, yours may be missing here or be out of date.
editor_is_shipped = This project’s proposal is shown, as it is published.
editor_is_own = Your own mapping is shown. It differs from this project’s proposal in { $count ->
    [one] one link
   *[other] { $count } links
}.
editor_is_linked = A mapping that came by link is shown. It differs from this project’s proposal in { $count ->
    [one] one link
   *[other] { $count } links
}.
editor_is_linked_same = A mapping that came by link is shown. It is the same as this project’s proposal.
editor_linked_about = It cannot be changed here, and nothing that you have saved is touched.
editor_linked_mine = It is the same as the mapping that you have.
editor_keep_as_mine = Keep it as mine
editor_show_mine = Show mine
editor_show_shipped = Show this project’s proposal
editor_did_adopt = The mapping of the link is yours now.
editor_link_failed = The mapping in the link is not shown.
editor_link_failed_own = Your own mapping is shown instead.
editor_link_failed_shipped = This project’s proposal is shown instead.
# Variables: $name, $count
editor_not_fitting = { $name }: { $count ->
    [one] one entry does not fit
   *[other] { $count } entries do not fit
}
editor_replacing = This would replace your own mapping, which differs from this project’s proposal in { $count ->
    [one] one link
   *[other] { $count } links
}.
editor_replacing_about = Undo brings yours back until this page is closed. To have it for longer, save it as a file first.
editor_replacing_save = Save mine as a file
editor_replacing_go = Replace mine
editor_replacing_no = Leave mine as it is
editor_saved_file = Saved as a file.
editor_followed = This mapping was changed in another tab or on another page. It is shown here as it is now; steps taken here before cannot be undone any more.
editor_aside = The mapping that was set aside
editor_aside_unreadable = A saved mapping cannot be read and is set aside in this browser. { $why }
editor_aside_left_out = Of a saved mapping { $count ->
    [one] one entry no longer fits
   *[other] { $count } entries no longer fit
}. The rest was taken over, and all of it is set aside in this browser.
editor_aside_readable = A saved mapping that could not be read before is set aside in this browser. It can be read now: save it as a file and import it.
editor_aside_late = A mapping came too late: another tab was changing yours by then, or had removed it. It is set aside in this browser: save it as a file and import it.
editor_aside_newer = A newer version of this site has written your mapping. It stays as it is, and this version does not change it: reload this tab to get the newest version.
editor_aside_save = Save it as a file
editor_aside_remove = Remove it
editor_aside_removed = Removed.
editor_differences = Differences from this project’s proposal
editor_differences_csv = Save the differences as CSV
editor_column_change = Change
editor_column_number = Indicator no.
editor_column_shipped_strength = Strength in the proposal
editor_column_own_strength = Strength here
editor_column_shipped_reason = Reason in the proposal
editor_column_own_reason = Reason here
editor_added = added
editor_removed = removed
editor_changed_strength = strength changed
editor_changed_reason = reason changed
editor_changed_both = strength and reason changed
editor_no_link = no link
editor_no_reason = no reason given
editor_direct = direct
editor_supporting = supporting
editor_direct_counts = direct (counts 1)
editor_supporting_counts = supporting (counts ½)
editor_changed_basis = A reader’s own mapping, made from the reasoned proposal of Posture.
editor_links = { $count ->
    [one] One link
   *[other] { $count } links
}
editor_counted = Coverage is counted by the formula “{ $formula }”.
editor_no_links = No indicator is linked to this priority.
editor_worth = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
editor_strength = Strength
# Variables: $priority, $part
editor_strength_of = Strength, { $priority } to { $part }
editor_reason = Reason
# Variables: $priority, $part
editor_reason_of = Reason, { $priority } to { $part }
editor_remove = Remove
# Variables: $priority, $part
editor_remove_of = Remove the link from { $priority } to { $part }
editor_reached_nothing = no link that counts
editor_reached_percent = { $percent }
editor_reached_unknown = { $max } points reachable, not all known
# Variables: $priority, $before, $after
editor_move = { $priority }: { $before } → { $after }
editor_moves = Coverage: { $moves }.
# Variables: $formula, $reached
editor_stays = { $formula }: { $reached } (as before)
editor_no_move = Coverage stays as it was.
# Variables: $priority, $part
editor_did_add = Added: { $priority } reaches { $part }.
# Variables: $priority, $part
editor_did_remove = Removed: { $priority } no longer reaches { $part }.
# Variables: $priority, $part
editor_did_direct = { $priority } reaches { $part } directly now.
# Variables: $priority, $part
editor_did_supporting = { $priority } supports { $part } now.
# Variables: $priority, $part
editor_did_reason = The reason from { $priority } to { $part } is changed.
editor_did_undo = Undone.
editor_did_redo = Done again.
editor_did_reset = Back to this project’s proposal. What you had is in the bin, on the page of self-assessments, for { $days } days.
editor_did_import = { $name } is your mapping now.
editor_gone = This could not be done: the link was changed in another tab.
# Variables: $priority, $part
editor_orphan = Another tab has removed the link from { $priority } to { $part } while you were writing its reason. What you had written:
editor_add_title = Add a link
editor_add_to = Add a link to { $priority }
editor_add_about = A reason has { $most } characters at most. Indicators that the priority is linked to already cannot be chosen.
editor_add = Add the link
editor_priority = Priority
editor_indicator = Indicator
editor_choose = Choose…
editor_choose_priority = Choose a priority.
editor_choose_indicator = Choose an indicator.
editor_already = This priority is linked to this indicator already.
editor_reason_empty = Give a reason. Without one nobody can check the link.
editor_reason_kept = A link needs a reason. It keeps the one before until you write another.
# Variables: $length, $most
editor_reason_long = A reason has { $most } characters at most; this one has { $length }.
editor_along = Share and save
editor_files = As a file
editor_export = Save as a file
editor_import = Import a file
editor_import_about = A mapping of this strategy onto this index, as saved here; { $most } kB at most. Its links take the place of those that are shown, as one step that Undo takes back.
editor_import_failed = { $name } was not imported.
editor_import_unchanged = Your mapping and what is saved are as they were.
editor_import_same = { $name } has the mapping that you have already.
# Variables: $size, $most
editor_import_too_large = The file has { $size } kB. It may have { $most } kB at most.
editor_import_not_text = The file is not text in UTF-8.
editor_import_unreadable = The browser could not read the file.
editor_link = Link with this mapping
editor_link_length = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
editor_link_about = The mapping stands behind “#”. Browsers send nothing of that to a server.
editor_link_long = This mapping is too long for a link. Save it as a file.
about_kept_mapping = Changed mapping
about_kept_mapping_aside = Mapping set aside
about_kept_mapping_draft = Reason begun

## Events along time
chart_events_missing = No event with these choices is known.
# Variables: $count, $lanes
chart_events_description = { $count ->
    [one] One entry
   *[other] { $count } entries
} in { $lanes ->
    [one] one lane
   *[other] { $lanes } lanes
} along one axis of time. A shape alone stands where the date is known to the month. On a bar it lies somewhere in the time that the bar spans; an arrow is an open end. The key beside a shape is that of its row in the table.
# Variables: $reading, $count
chart_events_description_undated = { $reading } { $count ->
    [one] One entry has no date and stands
   *[other] { $count } entries have no date and stand
} in a band of their own at the left.
# Variables: $reading, $period
chart_events_description_period = { $reading } Shaded: { $period }.
# Variables: $lane, $key, $date, $kind, $text
chart_events_mark = { $lane }, { $key }: { $date }, { $kind }: { $text }
chart_events_column_key = Key
chart_events_column_lane = Subject
chart_events_column_date = Date
chart_events_column_kind = Kind
chart_events_column_text = What is known
chart_events_history = How it came about
chart_events_happened = event
chart_events_due = time when it is due
chart_events_due_text = The measure is due.
chart_events_reported = report
# Variables: $first, $last
chart_events_period = period of the strategy, { $first } to { $last }
# Variables: $count, $first, $last
chart_events_title = { $count ->
    [one] One dated event, { $first }
   *[other] { $count } dated events; first: { $first }; latest: { $last }
}
# Variables: $first, $approved, $last
chart_events_title_whole = First mention: { $first }; approval: { $approved }; latest report: { $last }
# Variables: $first, $approved
chart_events_title_before = First mention: { $first }; approval: { $approved }; no later report is known
# Variables: $approved, $last
chart_events_title_after = Approval: { $approved }; latest report: { $last }; nothing earlier is known
chart_events_title_approved = Approval: { $approved }; no other event is known

## Strategies side by side
# Variables: $country, $first, $last
strategy_short = { $country } { $first }–{ $last }
chart_side_missing = No strategy that is chosen has a mapping onto { $index }.
# Variables: $count, $areas
chart_side_title = Reached by { $count ->
    [2] both strategies
   *[other] all { $count } strategies
}: { $areas }
# Variables: $strategy, $areas
chart_side_title_one = Reached by { $strategy }: { $areas }
# Variables: $reading, $areas
chart_side_title_none = { $reading }; reached by none: { $areas }
# Variables: $reading, $areas
chart_side_title_not = { $reading }; not reached: { $areas }
chart_side_no_area = no area
chart_side_every_area = each of the { $count } areas
# Variables: $count, $of
chart_side_some_areas = { $count } of { $of } areas
# Variables: $index, $areas, $count
chart_side_description = { $index }: for each of { $areas } areas a bar for { $count ->
    [one] one strategy
   *[other] each of { $count } strategies
}. A whole bar is all points of the area. Its thick part is the points of indicators that a priority reaches directly, its thin part those of indicators that priorities only support, and the rest is reached by none. The figures behind are points reached in either way, out of all. This compares what strategies speak of, by mappings that are reasoned proposals. It does not compare how good countries are.
chart_side_all_areas = All areas
# Variables: $strategy, $area, $any, $of, $direct
chart_side_mark = { $strategy }, { $area }: { $any } of { $of } { $of ->
    [one] point
   *[other] points
} reached, { $direct } of them directly
# Variables: $strategy, $area, $of
chart_side_mark_none = { $strategy }, { $area }: none of { $of } { $of ->
    [one] point
   *[other] points
} reached
chart_side_column_direct = Reached directly, { $strategy }
chart_side_column_any = Reached at all, { $strategy }
chart_side_direct = reached directly
chart_side_supported = reached by support only
chart_side_unreached = not reached

## Strategies as texts
# Variables: $first, $last
strategy_span = { $first }–{ $last }
strategy_ahead = begins in { $first }
# Variables: $year, $of
strategy_running = year { $year } of { $of }
strategy_over = over since the end of { $last }
profile_strategies = National strategies
strategies_lead = What states set out to do for cyber security, and which indicators of an index that reaches.
strategies_held = Strategies held here
strategies_none = No strategy is held here.
strategies_column_title = Strategy
strategies_column_period = Period
strategies_column_priorities = Priorities
strategies_text_of = The strategy itself: { $strategy }
strategies_coverage = Coverage: { $index }
# Variables: $index, $strategy
strategies_coverage_of = Coverage: { $index }, { $strategy }
strategies_side = Side by side, by the areas they reach
strategies_side_about = This compares what strategies speak of, not how good countries are. A strategy reaches an area where one of its priorities is linked to an indicator in it. Which priority is linked to which indicator is this project’s reasoned proposal; you can change it on the page of each strategy.
strategies_pick = Strategies to compare
strategies_pick_none = With none picked, every strategy that has a mapping onto the index is shown.
strategies_pick_unmapped = { $strategy } (no mapping onto this index)
strategies_unknown = No strategy is called { $ids } here.
strategies_left_out = Left out, because there is no mapping onto this index: { $strategies }.
strategies_cut = Only the first { $count } strategies are shown. Pick those that you want to compare.
strategies_shipped = Shown by this project’s mappings.
strategies_own = Shown by your own mapping, as saved in this browser: { $strategies }. All others by this project’s mappings.
strategies_source = Source: mappings onto { $index }, reasoned proposals of this project
strategies_source_own = Source: mappings onto { $index }, reasoned proposals of this project, changed in part by a reader
strategies_table = Points of each area of { $index } that priorities reach at all, and how many of them directly
strategies_directly = { $points } directly
strategies_mappings = The links behind these figures, each with its reason:
text_facts = At a glance
text_approved = Approved by
# Variables: $act, $date
text_act = { $act }, { $date }
# Variables: $act, $number, $date
text_act_numbered = { $act } no. { $number }, { $date }
text_parts = Known of it
text_download = Download this strategy (JSON)
text_own_remark = (remark of this project)
# Variables: $number, $title
text_source_number = Source { $number }: { $title }
text_caveats = Before you rely on it
text_objectives = Objectives
text_column_objective = Objective
text_column_served = Priorities that serve it
text_priorities = Priorities
text_in_plan = Known measures of the plan for it:
text_measures = Measures of the plan
text_column_measure = Measure
text_column_due = Due
text_column_lead = Lead
text_column_with = With
text_column_serves = Serves
text_column_known = What is reported
text_not_known = not known
text_no_report = No report known.
text_no_report_after_due = The time when it was due is over, and no report is known. That does not mean that it was not done.
text_reported_after_due = Late by what is known: the first report is from after the time when it was due.
text_institutions = Who carries it out
text_column_body = Body
text_column_role = Role
text_column_aliases = Other names
text_instruments = By which means
text_not_public = What is not public
text_history = How it came about, and reports since
text_sources = Sources
# Variables: $objectives, $priorities, $measures, $bodies
text_parts_count = { $objectives ->
    [one] one objective
   *[other] { $objectives } objectives
}, { $priorities ->
    [one] one priority
   *[other] { $priorities } priorities
}, { $measures ->
    [one] one measure of the plan
   *[other] { $measures } measures of the plan
}, { $bodies ->
    [one] one body
   *[other] { $bodies } bodies
}
# Variables: $count, $due, $reported
text_measures_known = { $count ->
    [one] One measure of the plan is known
   *[other] { $count } measures of the plan are known
}. The time when a measure is due is known for { $due } of them, a report for { $reported }.

## Files and links of self-assessments
expected_own_id = an id (lower-case letters, digits and hyphens)
# Variables: $first, $last
expected_day = a day such as 2023-08-31 from { $first } to { $last }
expected_answer_state = one of the six states (not-assessed, not-met, planned, in-progress, met-not-public, met-public)
expected_fingerprint = a SHA-256 of 64 hexadecimal digits
expected_state_mark = the mark of a state, of 16 hexadecimal digits
link_cut_off = The link is cut off, as some mail programs do with long links.
# Variables: $bytes, $most
assess_file_too_large = The file has { $bytes } bytes; at most { $most } are read. Export the assessments one by one, and import those files.
assess_file_not_utf8 = Line { $line } of the file is not in UTF-8, so its letters cannot be read. Save it as UTF-8 in the program that changed it, or take the file as it was exported.
assess_file_empty = The file is empty. Take another copy of it, or export it again.
# Variables: $line, $column
assess_place = line { $line }, column { $column }
# Variables: $line, $column, $field
assess_place_in = line { $line }, column { $column } ({ $field })
assess_file_truncated = The file is cut off at { $place }. Take a whole copy of it, or export it again.
assess_file_not_json = The file makes no sense at { $place }. Undo what was changed there, or take the file as it was exported.
# Variables: $line, $most
assess_file_too_deep = On line { $line } there are brackets within brackets more than { $most } times, which no exported file has. Take the file as it was exported.
assess_file_no_format = This is not a file of assessments. Choose one that was exported from here.
assess_file_other_format = This is not a file of assessments but one of the format “{ $found }”. Choose one that was exported from here.
assess_file_no_version = The file does not say its version (field “version”). Take the file as it was exported.
# Variables: $found, $supported
assess_file_newer = The file was written by a newer version of this site: its format is { $found }, and this page reads up to { $supported }. Reload the page to get the newest version, then import the file again. The file itself is as it was.
assess_file_no_list = The file has no list of assessments (field “assessments”). Take the file as it was exported.
# Variables: $bytes, $most
assess_write_too_large = The file would have { $bytes } bytes, and at most { $most } can be read again. Export the assessments one by one.
assess_write_not_same = What was written did not read back as the same, so no file was made. Nothing is lost. Reload the page and try again.
# Variables: $problem, $fate
assess_problem = { $problem } { $fate }
assess_dropped = It is left out; enter it by hand after importing.
assess_repaired = It is repaired; check it after importing.
assess_kept = It is kept as it is.
assess_flaw_shape = There should be { $shape } here.
# Variables: $found, $most
assess_flaw_too_long = The text has { $found } characters, and at most { $most } fit.
# Variables: $found, $most
assess_flaw_too_many = There are { $found } entries here; those beyond { $most } are not read.
assess_flaw_blanks = There are spaces, or characters that nobody can see, around it.
assess_flaw_control = The text has characters that no key types.
assess_flaw_missing = The field “{ $field }” is missing or cannot be used.
assess_flaw_repeated_field = The field is there a second time, and the last one counts.
assess_flaw_no_evidence = There is no evidence “{ $id }” in the file.
assess_flaw_unknown_field = This version of the site does not know the field.
# Variables: $said, $found
assess_flaw_count = The file says that there are { $said }, and there are { $found }.
assess_flaw_altered = The content is not what it was when the file was written: somebody changed it, or it was damaged. Look closely at what would change.
assess_shape_text = a text
assess_shape_number = a number
assess_shape_truth = true or false
assess_shape_list = a list
assess_shape_object = an object
assess_shape_null = nothing
edit_no_evidence = The evidence “{ $id }” is no longer there. Add it again.
edit_evidence_exists = There is evidence “{ $id }” already. Change that, or add another piece.
edit_too_many_answers = An assessment holds at most { $most } answers.
edit_too_many_items = An assessment holds at most { $most } corrections of items.
edit_too_much_evidence = An assessment holds at most { $most } pieces of evidence. Remove some that are no longer needed.
# Variables: $part, $most
edit_too_much_attached = An indicator can rest on at most { $most } pieces of evidence, and { $part } already does. Detach one first.
edit_too_large = All texts together would be more than the { $most } bytes that a file holds. Shorten notes or quotations.
# Variables: $wanted, $found
edit_other_index = It is by the index “{ $found }”, and this one is by “{ $wanted }”. Import it as a new assessment.
# Variables: $found, $most
text_too_long = The text has { $found } characters, and at most { $most } fit. Shorten it.
text_control = The text has a character that no keyboard types. Type it again.
import_unknown_index = It is by the index “{ $index }”, by which nobody can assess themselves here. Open it on a site that has that index.
import_nothing_there = The assessment that it should go into is no longer there. Import it as a new one.
assess_link_newer = The link was made by a newer version of this site. Reload the page to get the newest version, then open the link again.
assess_link_unknown_index = The link is about an index that this version of the site does not know. Reload the page to get the newest version, then open the link again.
# Variables: $found, $most
assess_link_too_long = The link has { $found } characters, and at most { $most } can be relied on. Leave out notes or evidence, or use a file.
assess_link_damaged = { $why } Ask whoever sent it for the whole link, or for a file.
assess_link_senseless = The link is whole, but what it carries makes no sense (byte { $at }).
state_not_assessed = Not assessed
state_not_met = Not met
state_planned = Planned
state_in_progress = In progress
state_met_not_public = Met, evidence not public
state_met_public = Met, evidence public

## Tables of self-assessments
assess_file_area = Area no.
assess_file_area_name = Area
assess_file_indicator = Indicator no.
assess_file_indicator_name = Indicator
assess_file_criterion = Criterion
assess_file_max = Maximum points
assess_file_state = State
assess_file_supported = Points, supported
assess_file_claimed = Points, claimed
assess_file_points_planned = Points, planned
assess_file_published = Points, published
assess_file_planned = Planned by
assess_file_responsible = Responsible
assess_file_note = Note
assess_file_evidence = Evidence
assess_file_ready = Evidence ready
assess_file_last_day = Evidence counts until
assess_file_name_known = Name, how it is known
assess_file_points_known = Points, how they are known
assess_file_criterion_known = Criterion, how it is known
assess_file_id = Id
assess_file_title = Title
assess_file_kind = Kind
assess_file_issuer = Issued by
assess_file_legal = Legal reference
assess_file_address = Address
assess_file_archived = Archived at
assess_file_language = Language
assess_file_effective = In effect from
assess_file_entered = Entered on
assess_file_valid_until = Valid until
assess_file_quote = Quotation
assess_file_indicators = Indicators
assess_file_name = File name
assess_file_size = File size in bytes
assess_file_sha256 = SHA-256 of the file
assess_yes = yes
assess_no = no

## Records kept on this machine
records_unavailable = The browser does not let this page keep anything. A private window, a page opened from a file or a setting may be the reason.
records_blocked = An older version of this site is open in another tab. Close that tab or reload it; then this one goes on.
records_newer = A newer version of this site has changed what is kept on this machine. All of it is still there. Reload this tab to go on.
records_full = There is no room: the browser’s storage or the disk is full.
records_overtaken = It was changed in another tab meanwhile.
records_gone = It is no longer there; another tab may have deleted it.
records_taken = Something else is kept under this name already.
records_altered = The browser gave back something else than what was saved.
records_garbled = What is kept there was not written by this site.
records_silent = The browser’s storage does not answer. Close other tabs of this site or reload this tab, then try again.
records_unconfirmed = The browser’s storage has not confirmed the change yet. Leave this tab open: it is saved as soon as the storage answers.
records_broken = The browser’s storage failed. It says: { $detail }
records_broken_silently = The browser’s storage failed and does not say why.
records_aside_unreadable = It could not be read.
records_aside_late = It came too late: another tab was editing by then, or had deleted what was edited.

## Self-assessment
nav_assess = Assess
assess_title = Self-assessments
assessment_title = Self-assessment
shared_title = Shared self-assessment
assess_parts = Parts of this self-assessment
assess_part_answers = Answers
assess_part_evidence = Evidence
assess_part_score = Score
assess_part_plan = Plan
assess_part_deadlines = Deadlines
assess_part_published = Against published
assess_part_history = History
assess_part_report = Report
assess_part_share = Files and links
assess_not_editing = Nothing was changed: another tab edits this self-assessment now.
assess_not_here = There is no such self-assessment on this machine. It may have been made in another browser, or deleted; take it over by a file or a link.
assess_to_list = All self-assessments on this machine
assess_start = Start
assess_saving = Saving…
assess_saved = Saved at { $time }
assess_saved_except = { $count ->
    [one] Saved, except 1 field
   *[other] Saved, except { $count } fields
}
assess_not_saved = Not saved
assess_unkept = What you see here is not kept on this machine.
assess_save_file = Save as a file
assess_following = Another tab edits this self-assessment. What it saves appears here; here nothing can be changed.
assess_take_over = Edit here instead
assess_taking_over = Asking the other tab to save and let go…
assess_deleted_elsewhere = This self-assessment was deleted in another tab. It can be put back there.
assess_removed_elsewhere = Everything that this site kept on this machine was removed in another tab.
assess_late = { $count ->
    [one] What was written here at the end came too late and was set aside. It is on the page of all self-assessments.
   *[other] What was written here { $count } times came too late and was set aside. It is on the page of all self-assessments.
}
assess_stuck = What was written here came too late, and it could not even be set aside: save it as a file before you leave. { $why }
assess_details = Name, country and note
assess_name = Name
assess_country = Country
assess_no_country = No country
assess_remark = Note on the whole
assess_strip = What it comes to
assess_supported = Supported
assess_claimed = Claimed
assess_planned = Planned
# Variables: $least, $most
assess_between = { $least } to { $most }
assess_published = Published
assess_undo = Undo
assess_redo = Redo
assess_undone = Undone.
assess_undone_oldest = Undone. Steps before this one are not kept: only the last { $count } can be undone.
assess_redone = Done again.
assess_repaired_record = { $count ->
    [one] One thing in what is kept of this self-assessment could not be read as it was written. The record as it was found is kept in the history.
   *[other] { $count } things in what is kept of this self-assessment could not be read as they were written. The record as it was found is kept in the history.
}

## Own estimates of areas, by an index of which no indicators are known
# Variables: $max, $decimals
estimate_label = Own estimate, points from 0 to { $max }, { $decimals ->
    [0] whole
    [one] up to one decimal
    [2] up to two decimals
   *[other] up to { $decimals } decimals
}
estimate_about = What the area would earn as you see it. While it is planned or in progress: what it is to earn then.
estimate_absent = There is no estimate yet, so this area counts for nothing.
# Variables: $typed, $max
estimate_no_number = “{ $typed }” is not a number. Type one from 0 to { $max }.
# Variables: $max, $typed
estimate_more = From 0 to { $max }; { $typed } is more.
# Variables: $max, $typed
estimate_less = From 0 to { $max }; { $typed } is less.
# Variables: $typed, $decimals
estimate_too_fine = { $typed } has too many decimals: this index counts { $decimals ->
    [0] whole points only
    [one] one decimal
    [2] two decimals
   *[other] { $decimals } decimals
}.
# Variables: $why, $kept
estimate_kept = { $why } { $kept } is kept.
estimate_none_kept = { $why } No estimate is kept.
estimate_file = Own estimate
estimate_missing = { $state }; no estimate yet
estimate_state_nothing = Nothing in place
estimate_state_not_public = In place, evidence not public
estimate_state_public = In place, evidence public
estimate_rests = { $count ->
    [one] The totals rest on your own estimate of one area. What its publisher counts within it is not known here. Where “indicator” is said below, the area is meant.
   *[other] The totals rest on your own estimates of { $count } areas. What the publisher counts within an area is not known here. Where “indicator” is said below, an area is meant.
}
estimate_accepted = Which evidence the publisher accepts for this area is not known here. A piece is ready when anyone can read it at an address and it is in effect.
estimate_areas = Areas, each by your own estimate
# Variables: $count, $of
estimate_unassessed = { $count ->
    [one] One of { $of } areas is not estimated, so each total runs from what there is without it to what there would be if it earned everything.
   *[other] { $count } of { $of } areas are not estimated, so each total runs from what there is without them to what there would be if they earned everything.
}
estimate_table = Points by area
# Variables: $count, $points
estimate_sentence_gain = { $count ->
    [one] In one area you claim more than was published, by { $points } { $points ->
        [one] point
       *[other] points
    }.
   *[other] In { $count } areas you claim more than was published, by { $points } points in all.
}
estimate_sentence_no_gain = In no area do you claim more than was published.
# Variables: $count, $points
estimate_sentence_ready = { $count ->
    [one] For one of these the evidence is ready, worth { $points } { $points ->
        [one] point
       *[other] points
    }.
   *[other] For { $count } of these the evidence is ready, worth { $points } points.
}
# Variables: $count, $points
estimate_sentence_loss = { $count ->
    [one] In one area you claim less than was published, by { $points } { $points ->
        [one] point
       *[other] points
    }.
   *[other] In { $count } areas you claim less than was published, by { $points } points in all.
}
estimate_gain = Claimed more than published
estimate_loss = Claimed less than published
# Variables: $full, $max
estimate_method = A score is { $full } × points ÷ { $max }; the percent of an area is 100 × its points ÷ what it can earn. The points of an area are an estimate of who assesses: they count where the area is said to be in place, and count as supported as long as they are those that the publisher gave, or at least one piece of evidence is ready.

## Answers of a self-assessment
answer_areas = Areas
# Variables: $answered, $of
answer_progress = { $answered } of { $of } answered
answer_filters = Which indicators
answer_unanswered = Unanswered: { $count }
answer_missing = Evidence missing: { $count }
answer_within = Evidence lapses within
answer_any = Any
# Variables: $days, $count
answer_days = { $days ->
    [one] { $days } day ({ $count })
   *[other] { $days } days ({ $count })
}
answer_body = Responsible body
# Variables: $body, $count
answer_body_option = { $body } ({ $count })
# Variables: $count, $areas
answer_found = { $count ->
    [one] One indicator
   *[other] { $count } indicators
} in { $areas ->
    [one] one area
   *[other] { $areas } areas
}.
answer_stale = { $count ->
    [one] One of them no longer matches and stays here until you leave it out.
   *[other] { $count } of them no longer match and stay here until you leave them out.
}
answer_stale_drop = Leave out
answer_stale_one = No longer matches
answer_none_unanswered = Every indicator is assessed.
answer_none_gaps = Every indicator is supported.
answer_none_missing = Whatever is said to be met in public has evidence that is ready to show.
answer_none_expiring = { $days ->
    [one] No evidence lapses within { $days } day, and none has lapsed.
   *[other] No evidence lapses within { $days } days, and none has lapsed.
}
answer_none_body = No indicator names “{ $body }” as the responsible body.
answer_to_all = All indicators, area by area
answer_area_count = { $count ->
    [one] { $count } indicator
   *[other] { $count } indicators
}
answer_turn = Previous and next area
answer_previous = Previous: { $area }
answer_next = Next: { $area }
answer_keys = In a self-assessment, 1 to 6 set the state; J and K go to the next and the previous indicator
answer_keys_more = They work while a state, a heading or a button of this list has the focus, and never while you type in a field. The arrow keys move between the six states, the Tab key goes on to date, body and note. With a screen reader, use them in focus mode.
answer_state_of = State of { $part }
answer_planned = To be met by
answer_date_wrong = There is no such day, or it lies outside the years 1900 to 2199. Nothing was changed.
answer_date_wrong_kept = There is no such day, or it lies outside the years 1900 to 2199. { $date } is kept.
answer_published = Published
answer_publisher_evidence = The publisher’s evidence
answer_same = Same as before
answer_changed = Changed
answer_new = New
answer_dropped = Dropped
# Variables: $name, $date
answer_marks = Marks say what became of each answer since “{ $name }” was taken over ({ $date }).
answer_evidence_none = No evidence yet
# Variables: $count, $ready
answer_evidence_count = { $count ->
    [one] One piece of evidence, { $ready } ready to show
   *[other] { $count } pieces of evidence, { $ready } ready to show
}
answer_untitled = Untitled
answer_ready = Ready to show.
answer_lacks = Not ready: { $lacks }.
answer_counts_until = Counts until { $day }.
answer_edit = Edit
answer_detach = Remove
answer_add = Add evidence
answer_attach_open = Attach evidence that is there already
answer_attach_which = Which piece
answer_attach = Attach
answer_attach_none = There is no other evidence yet.
answer_form_of = Evidence for { $part }

## Corrections of a working list, and the publisher’s list in its place
# Variables: $file, $date
list_total_brought = These totals rest on a list that was imported into this assessment as the publisher’s: { $file }, imported on { $date }. Nobody has compared it with the publisher’s page here.
list_total_own = { $count ->
    [one] One item is corrected in this assessment.
   *[other] { $count } items are corrected in this assessment.
}
# Variables: $sum, $max
list_total_sum = With that, the points add up to { $sum } and not to the { $max } that the index has.
correct_open = Correct this item
correct_about = A correction stays with this assessment and counts in its totals, and it is marked as yours wherever the item is shown. Your answer stays as it is. What the publisher prints can’t be corrected.
correct_of = Correction of { $part }
correct_listed = The list says:
correct_name = Name
correct_points = Points
correct_criterion = Criterion
correct_keep = Keep the correction
correct_back = Back to the list
correct_kept = The correction is kept.
correct_same = That is what the list says already. Nothing is corrected.
correct_taken_back = The item is as the list has it again.
correct_name_missing = Type a name. “Back to the list” brings the listed one back.
# Variables: $typed, $most
correct_points_wrong = “{ $typed }” is not a number of points. Type a whole number from 1 to { $most }.
correct_points_missing = Type a whole number of points from 1 to { $most }.
list_open = Import the publisher’s list
list_about = Do you have the publisher’s own list of indicators? It can stand here in the place of the working list. Your answers and evidence stay as they are, and the file is read in this browser and goes nowhere.
list_file = File with the list
list_file_about = CSV with the columns id, name and points, and criterion if there is one, an indicator a row; or JSON of the shape that the file of this index has. Every indicator has to be there once, and the points have to add up to { $max }.
list_template = Save the present list as CSV
list_reading_failed = The browser could not read the file. Choose it again.
list_failed = { $file } was not imported. Nothing has changed.
list_fault_more = { $count ->
    [one] One more fault is not listed.
   *[other] { $count } more faults are not listed.
}
list_read = What { $file } says
# Variables: $confirmed, $changed
list_counts = As in the working list: { $confirmed } indicators. Different: { $changed }.
list_own_go = { $count ->
    [one] One correction of your own gives way to this list. “Undo” brings it back.
   *[other] { $count } corrections of your own give way to this list. “Undo” brings them back.
}
list_changes = What differs from the working list
list_working = Working list
list_brought = This list
list_take = Import this list
list_taken = The list of { $file } is imported. “Undo” removes it again.
# Variables: $file, $date
list_now = The list of { $file } has stood in the place of the working list since { $date }.
list_remove = Back to the working list
list_removed = The working list is back. “Undo” brings the other list back.
list_place = Publisher’s list
list_correction_of = Correction: { $name }
list_import = { $count ->
    [one] Of the list of indicators one thing differs: an item corrected, or the publisher’s list.
   *[other] Of the list of indicators { $count } things differ: items corrected, or the publisher’s list.
}
list_differs = Corrections that differ
# Variables: $bytes, $most
list_fault_too_large = The file has { $bytes } bytes; a list has at most { $most }. Choose the file with the list alone.
list_fault_not_utf8 = Line { $line }: the letters are not in UTF-8. Save the file as “CSV UTF-8”, then choose it again.
list_fault_empty = The file is empty. Choose another one.
list_fault_not_json = Line { $line }: the file begins as JSON and makes no sense here. Mend it, or save the list as CSV.
list_fault_no_list = The file is JSON without a list “areas” or “indicators”. Choose another one, or save the list as CSV.
# Variables: $found, $most
list_fault_too_many = The file has { $found } rows; at most { $most } are read. Leave only the indicators in it.
# Variables: $missing, $found
list_fault_no_column = Line 1: there is no column “{ $missing }”. The first line has to name the columns id, name and points; it says: { $found }.
list_fault_open_quote = Line { $line }: a quotation mark is opened and never closed.
list_fault_no_id = Line { $line }, field “id”: the number of the indicator is missing.
# Variables: $line, $id
list_fault_unknown = Line { $line }, field “id”: this index has no indicator { $id }.
# Variables: $line, $id, $first
list_fault_twice = Line { $line }, field “id”: { $id } is there a second time; it stands on line { $first } already.
# Variables: $line, $id
list_fault_no_points = Line { $line }, { $id }: the points are missing.
# Variables: $line, $id, $found, $most
list_fault_points = Line { $line }, { $id }: “{ $found }” is not a number of points. It has to be a whole number from 1 to { $most }.
# Variables: $line, $id
list_fault_no_name = Line { $line }, { $id }: the name is missing.
# Variables: $line, $id, $why
list_fault_name = Line { $line }, { $id }, field “name”: { $why }
# Variables: $line, $id, $why
list_fault_criterion = Line { $line }, { $id }, field “criterion”: { $why }
list_fault_left_out = Missing in the list: { $ids }. Every indicator of the index has to be there.
# Variables: $found, $most
list_fault_sum = The points add up to { $found }, and the index has { $most }. Compare the points with the publisher’s list.

## What a self-assessment comes to
sheet_supported_means = met, and credited by the publisher or with evidence that is ready
sheet_claimed_means = everything met by your own word
sheet_planned_means = also what is planned or in progress
sheet_published = Published
sheet_answered = Assessed
sheet_indicators = Indicators
sheet_unknown = not known
sheet_nothing = –
# Variables: $name, $means
sheet_chart_reading = { $name }: { $means }
sheet_chart_rest = The rest
sheet_chart_missing = Nothing is assessed yet, so there is nothing to draw.
sheet_chart_areas = { $count ->
    [one] one area
   *[other] { $count } areas
}
sheet_chart_title_same = In every area you claim as many points as were published
sheet_chart_title_more = You claim more than was published in { $areas }
sheet_chart_title_less = You claim less than was published in { $areas }
# Variables: $more, $less
sheet_chart_title_both = You claim more than was published in { $more }, and less in { $less }
# Variables: $points, $areas
sheet_chart_title_missing = Most points are missing in { $areas }: { $points }
sheet_chart_title_full = Every area has all its points
# Variables: $area, $max, $supported, $claimed, $planned
sheet_chart_mark = { $area }: supported { $supported }, claimed { $claimed }, planned { $planned } of { $max }
# Variables: $mark, $points
sheet_chart_mark_published = { $mark }; published { $points }
# Variables: $index, $areas
sheet_chart_description = { $areas ->
    [one] The only area of { $index }, with a bar as long as it is worth.
   *[other] The { $areas } areas of { $index }, each with a bar as long as it is worth.
} The thick part is supported, the thinner part is claimed beyond that, the thinnest is planned or in progress, the line is the rest. A stroke across the bar stands where the published points are.
# Variables: $index, $areas
sheet_chart_description_alone = { $areas ->
    [one] The only area of { $index }, with a bar as long as it is worth.
   *[other] The { $areas } areas of { $index }, each with a bar as long as it is worth.
} The thick part is supported, the thinner part is claimed beyond that, the thinnest is planned or in progress, the line is the rest. No published points are known.
# Variables: $source, $date
sheet_chart_source = Answers of this self-assessment; published points: { $source }, { $date }
sheet_chart_source_alone = Answers of this self-assessment
sheet_answer = What the answers come to
sheet_points_supported = { $points } points, supported
# Variables: $index, $publisher
sheet_not_official = A self-assessed total is not a score of { $index }: only its publisher, { $publisher }, gives one.
sheet_sentence_none = Nothing is assessed yet, so there is no total.
# Variables: $points, $max
sheet_sentence = { $points ->
    [one] One of { $max } points is supported: credited by the publisher, or with evidence that is ready.
   *[other] { $points } of { $max } points are supported: credited by the publisher, or with evidence that is ready.
}
sheet_sentence_claimed = { $points ->
    [one] One more is claimed, and nothing supports it yet.
   *[other] { $points } more are claimed, and nothing supports them yet.
}
sheet_sentence_planned = { $points ->
    [one] What is planned or in progress would bring another one.
   *[other] What is planned or in progress would bring another { $points }.
}
# Variables: $count, $of
sheet_unassessed = { $count ->
    [one] One of { $of } indicators is not assessed, so each total runs from what there is without it to what there would be with it.
   *[other] { $count } of { $of } indicators are not assessed, so each total runs from what there is without them to what there would be with all of them.
}
sheet_to_unassessed = Go to what is not assessed
# Variables: $day, $points, $score
sheet_lapsed = On { $day } only { $points } ({ $score }) would be supported; “Deadlines” says what has lapsed by then.
sheet_readings = Three totals beside the published one
sheet_column_counts = What counts
sheet_column_score = Score out of { $full }
sheet_column_difference = More or less than published
# Variables: $points, $score
sheet_difference = { $points } ({ $score })
sheet_none_published = This index has published nothing on this country, so there is nothing to compare with.
sheet_no_country = This self-assessment names no country, so nothing published can stand beside it.
sheet_compared_with = Compared with
sheet_areas = By area
sheet_area_table = Points by area, each of which opens to its indicators
sheet_all_areas = All areas
sheet_steps = What the last steps changed
sheet_steps_none = No step since this self-assessment was opened in this tab has changed a total.
# Variables: $indicator, $before, $after
sheet_step = { $indicator }: from “{ $before }” to “{ $after }”
sheet_step_replaced = Another self-assessment put in place of this one
sheet_step_several = { $count ->
    [0] Several changes at once
    [one] One indicator
   *[other] { $count } indicators at once
}
sheet_step_these = At once: { $indicators }
# Variables: $points, $reading
sheet_step_points = { $reading } { $points }
# Variables: $answered, $of
sheet_step_answered = assessed { $answered }/{ $of }
sheet_gaps = Gaps, most points first
sheet_gaps_none = Nothing is missing: every indicator is supported.
sheet_gaps_caption = { $count ->
    [one] One indicator is not supported yet. The last column is the supported total once it is.
   *[other] { $count } indicators are not supported yet. The last column is the supported total once an indicator and all above it are.
}
sheet_column_gain = Adds
sheet_column_then = Total then
# Variables: $day, $body
sheet_plan = by { $day }, { $body }
sheet_plan_day = by { $day }
sheet_peers = Beside other countries
sheet_peers_nearest = Nearest published totals
sheet_peers_caption = Published totals of { $index }, with the self-assessed one where it would lie
sheet_peers_note = The self-assessed total has no rank: the publisher ranks only what it has checked itself. Published totals are of different dates.
sheet_column_ahead = Self-assessed minus published
sheet_own = This self-assessment, supported
sheet_own_of = { $country }, self-assessed, supported
sheet_own_date = by these answers
sheet_time = Over time
sheet_time_about = Evidence counts from the day it took effect to the last day on which it is valid; where it must recur every year it counts for a year, and where it must lie within the last three years for three. On a day on which all evidence of an indicator has lapsed it is not supported, even where the publisher credited it. What was credited and has no evidence here, or none with dates, stays supported.
sheet_day = Look at the evidence on
sheet_today = Today
# Variables: $date, $points, $score
sheet_day_same = { $date }: { $points } ({ $score }) supported, as today.
# Variables: $date, $points, $score, $now, $now_score
sheet_day_other = { $date }: { $points } ({ $score }) supported by the dates of the evidence, instead of { $now } ({ $now_score }) today.
sheet_day_lost = { $count ->
    [one] One indicator is not supported any more on that day
   *[other] { $count } indicators are not supported any more on that day
}
# Variables: $title, $day
sheet_not_yet = { $title }: counts from { $day } on
# Variables: $title, $day
sheet_lapsed_on = { $title }: counted until { $day }
sheet_column_evidence = Evidence
sheet_untitled = Evidence without a title
deadlines_about = What you planned for a day, and evidence whose last day is known. The total then is what the answers come to if every plan is kept and nothing is renewed.
# Variables: $date, $what
deadlines_next = Next, on { $date }: { $what }
deadlines_past = { $count ->
    [one] The one day that was planned has passed
   *[other] All { $count } days that were planned have passed
}
deadlines_none = Nothing is planned for a day, and nothing that counts has a known end.
# Variables: $lost, $gained
deadlines_both = Points lost unless evidence is renewed: { $lost }. Points that keeping to the plans adds: { $gained }.
deadlines_lost = Points lost unless evidence is renewed: { $lost }.
deadlines_gained = Points that keeping to the plans adds: { $gained }.
deadlines_overdue = { $count ->
    [one] One planned day has passed without the answer having changed.
   *[other] { $count } planned days have passed without the answers having changed.
}
deadlines_undated = { $count ->
    [one] One indicator is planned or under way without a day.
   *[other] { $count } indicators are planned or under way without a day.
}
deadline_planned = to be met
deadline_overdue = overdue
deadline_lapses = counts for the last day
deadline_assumed = assumed to hold for the last day
deadline_takes_effect = takes effect
# Variables: $part, $what
deadline_of_part = { $part }: { $what }
# Variables: $part, $evidence, $what
deadline_of_evidence = { $part }: “{ $evidence }” { $what }
deadlines_lane_planned = To be met
deadlines_lane_lapses = Evidence counts for the last day
deadlines_lane_begins = Evidence takes effect
deadlines_column_day = Day
deadlines_column_what = What
deadlines_column_change = Points
deadlines_event_total = Total then: { $total }
deadlines_calendar = Calendar (.ics)
deadlines_files = Save the deadlines
deadlines_list = All deadlines, the nearest first
deadlines_source = Your answers and the dates of your evidence; not published
claim_answer = What you claim beside what was published
claim_total_only = Of this version only the total is known, not which indicators it is made of. Choose another version to compare indicator by indicator.
claim_still = Whether the evidence is ready is said for each indicator below all the same, and what you claim can be printed and saved.
claim_to_score = What the answers come to, and what is missing
claim_to_ranking = Countries on which this index has published something
claim_to_criteria = What the publisher asks for
claim_no_difference = Nothing differs: of what is assessed and was published, you claim the same.
# Variables: $count, $points
claim_sentence_gain = { $count ->
    [one] You claim one indicator that was not credited, worth { $points } { $points ->
        [one] point
       *[other] points
    }.
   *[other] You claim { $count } indicators that were not credited, worth { $points } points.
}
claim_sentence_no_gain = You claim nothing that was not credited.
# Variables: $count, $points
claim_sentence_ready = { $count ->
    [0] For none of that the evidence is ready.
    [one] For one of them the evidence is ready: { $points } { $points ->
        [one] point
       *[other] points
    }.
   *[other] For { $count } of them the evidence is ready: { $points } points.
}
# Variables: $count, $points
claim_sentence_loss = { $count ->
    [one] One indicator was credited that you do not claim, worth { $points } { $points ->
        [one] point
       *[other] points
    }.
   *[other] { $count } indicators were credited that you do not claim, worth { $points } points.
}
claim_totals = Published, and with what you claim beyond it
claim_row_ready = With the claims whose evidence is ready
claim_row_all = With all claims, once their evidence is ready
claim_row_own = Self-assessed, supported
claim_differences = Differences
# Variables: $relation, $count
claim_heading = { $relation }: { $count }
claim_the_same = { $count ->
    [one] One indicator is claimed as it was published
   *[other] { $count } indicators are claimed as they were published
}
claim_same = Claimed as published
claim_gain = Claimed, not credited
claim_loss = Credited, not claimed
claim_unpublished = Nothing published
claim_unassessed = Not assessed
claim_state = Your answer
claim_ready = Evidence ready
claim_not_ready = Evidence not ready
claim_no_evidence = None is named.
claim_effective = of { $day }
claim_lacks = Not ready: { $lacks }
claim_column_relation = Relation to published
claim_column_lacks = Why it is not ready
claim_files = To send or to keep
claim_print = Print
claim_text = Text for a letter
# Variables: $source, $date
claim_compared = Compared with: { $source }, { $date }
claim_looked_at = Evidence looked at on { $day }
# Variables: $name, $text
claim_line = { $name }: { $text }
# Variables: $mark, $count
sheet_chart_mark_left = { $count ->
    [one] { $mark }; one indicator not assessed
   *[other] { $mark }; { $count } indicators not assessed
}

## Kept states, files and links of a self-assessment
kept_title = Kept states
kept_about = A kept state is this self-assessment as it was at one moment. One a day is kept by itself; keep another before a meeting or a large change.
kept_name = Name of the state
kept_keep = Keep the state of now
kept_kept = Kept: { $name }
kept_not_kept = Not kept. { $why }
kept_failed = That did not work. { $why }
kept_none = No state is kept yet.
kept_by_itself = kept by itself
kept_by_hand = kept by hand
# Variables: $date, $time
kept_when = { $date }, { $time }
# Variables: $name, $when
kept_called = { $name } ({ $when })
# Variables: $points, $score
kept_points = { $points } = { $score }
kept_points_supported = { $points } supported
# Variables: $answered, $of
kept_answered = { $answered } of { $of } assessed
kept_unreadable = This version of the site cannot read this state. It stays here as it is; save it as a file to keep it safe.
kept_restore = Restore as a copy
# Variables: $name, $date
kept_copy_name = { $name }, as of { $date }
kept_save = Save as a file
kept_saved = Saved as { $file }.
kept_remove = Remove
kept_remove_sure = Remove this state for good? { $state }
kept_remove_go = Remove for good
kept_remove_no = Leave it
kept_removed = Removed: { $state }
kept_compare = What changed between two states
kept_compare_none = Once a state is kept, it can be compared here with what the self-assessment says now.
kept_from = Before
kept_to = After
kept_now = As it is now
kept_same = No answer and no evidence differs between the two.
kept_totals = Points before and after
kept_total = Total
kept_assessed = Assessed indicators
kept_before = Before
kept_after = After
kept_field = What
kept_nothing = nothing
kept_answers_differ = Answers that differ
kept_evidence_differs = Evidence that differs
kept_behind = behind { $parts }
kept_behind_none = behind no indicator
kept_evidence_whole = The whole piece
kept_unknown_fields = Fields that this version of the site does not know
kept_answers_same = No answer differs.
kept_evidence_same = No evidence differs.
share_files = Save as a file
share_files_about = The file holds everything that was entered, and can be imported here or on another machine. Nothing is sent anywhere. Files are the way for whatever is confidential.
share_with_states = { $count ->
    [one] With its one kept state
   *[other] With its { $count } kept states
}
share_states_unreadable = { $count ->
    [one] One kept state cannot be read and would not be in the file. Save it under “History”.
   *[other] { $count } kept states cannot be read and would not be in the file. Save them under “History”.
}
share_export = Save as JSON
# Variables: $file, $answers, $evidence, $states, $bytes
share_saved = Saved as { $file }, and read again to be sure: { $answers }, { $evidence }, { $states }, { $bytes } bytes.
share_answers = { $count ->
    [one] one answer
   *[other] { $count } answers
}
share_evidence = { $count ->
    [one] one piece of evidence
   *[other] { $count } pieces of evidence
}
share_states = { $count ->
    [one] one kept state
   *[other] { $count } kept states
}
share_sha = SHA-256 of the file: { $sum }
share_not_saved = No file was made. { $why }
share_tables = Tables for spreadsheets
share_tables_about = CSV files, which open in Excel. They cannot be imported again.
share_csv_indicators = Indicators (CSV)
share_csv_evidence = Evidence (CSV)
share_import = Import a file
share_import_file = File of self-assessments, or several
share_import_about = Files that were saved from here, at most { $most } bytes each; several are merged one after another. First you see what would change; nothing changes until you say so.
share_import_failed = { $name } was not imported.
share_import_unchanged = Everything stays as it was.
share_import_none = There is no self-assessment in the file that can be used.
share_import_other_index = “{ $name }” is by another index, so it can only become a self-assessment of its own.
share_import_go = Import
share_import_leave = Leave it
share_import_done = Imported: { $name }. “Undo” takes it back.
share_import_same = Nothing of { $name } is new here.
# Variables: $name, $count
share_problems = { $count ->
    [one] { $name }: one place was left out, repaired or is worth a look
   *[other] { $name }: { $count } places were left out, repaired or are worth a look
}
share_problems_more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
share_other_state = The file was written when the methodology was in another state than the one here. Look at the answers once more.
share_link = Send as a link
share_link_about = A link can carry the whole self-assessment. Whoever has the link has the answers in it.
share_link_make = Make a link…
share_link_title = What the link carries
share_link_always = Always: country, index, the state of each indicator, and your own estimates where there are any.
share_link_heading = Name, note on the whole, day it was started and what from
share_link_notes = Notes, planned dates and responsible bodies
share_link_evidence = { $count ->
    [one] Its one piece of evidence
   *[other] Its { $count } pieces of evidence
}
share_link_never = Never: kept states, and an older self-assessment that it was started from.
share_link_length = { $count ->
    [one] The link has one character.
   *[other] The link has { $count } characters.
}
share_link_long = Some mail programs cut links that are longer than { $most } characters. Leave something out, or send a file.
share_link_none = No link can be made of this. { $why }
share_link_text = The link
share_link_fragment = The answers stand behind “#”. Browsers send nothing of that to a server, but chats and mail programs see the whole link.
shared_came = This came by link. Nothing of it is kept on this machine unless you save a copy, and nothing that is kept here was touched.
shared_not_score = A government’s or an expert’s own view, not a score of the publisher.
shared_without = The link does not carry: { $what }.
shared_without_heading = name and note
shared_without_notes = notes, planned dates, responsible bodies
shared_without_evidence = evidence
# Variables: $name, $date
assess_copy_by_link = { $name } (copy of { $date }, by link)
# Variables: $name, $date, $file
assess_copy_in_file = { $name } (copy of { $date }, from { $file })
shared_copy = Save a copy
shared_copy_name = Name of the copy
shared_copy_about = The copy is yours: it is kept on this machine, and what you change in it changes nothing for whoever sent the link. To merge it into one that you have, paste the link there, under “Files and links”.
shared_score = What it comes to
shared_areas = Areas
shared_area = Area
shared_indicators = Indicators
shared_planned = Planned by { $date }
shared_responsible = Responsible: { $body }
shared_foreign = Indicators that the methodology here does not have
shared_empty = This page shows a self-assessment that came by link. The address carries none.
shared_empty_about = Such a link is made on the page of a self-assessment, under “Files and links”. If somebody sent you one, a mail program may have cut it off at “#”: copy the whole of it into the address bar, or ask for a file.
shared_failed = The link cannot be opened.
shared_failed_about = Nothing that is kept on this machine was changed.
# Variables: $answered, $of
kept_out_of = { $answered } of { $of }

# Merging: what differs between two self-assessments, and who changed it
share_merge_note = Note on the whole
share_merge_piece = Evidence: { $title }
share_merge_they = they changed
share_merge_you = you changed
share_merge_both = both changed
# Variables: $field, $before, $after
share_merge_becomes = { $field }: { $before } → { $after }
# Variables: $field, $before, $after
share_merge_they_alone = { $field }: { $before } → { $after } (they)
# Variables: $field, $before, $after
share_merge_you_alone = { $field }: { $before } → { $after } (you)
# Variables: $field, $mine, $theirs
share_merge_here_there = { $field }: here { $mine }; there { $theirs }
share_merge_added = added, { $behind }
share_merge_dropped = removed
share_merge_they_dropped = they removed it; you changed it or rest something new on it
share_merge_you_dropped = you removed it; they changed it or rest something new on it
share_merge_take_theirs = Take theirs
share_merge_take_mine = Keep mine
share_merge_list = What differs
# Variables: $they, $you, $both
share_merge_counts = Changed by them: { $they }; by you: { $you }; by both: { $both }.
share_merge_same = The two do not differ.
share_merge_undecided = { $count ->
    [one] In one place both changed the same: say what counts there.
   *[other] In { $count } places both changed the same: say what counts in each.
}
share_merge_all_theirs = Take theirs in all of these
share_merge_all_mine = Keep mine in all of these
share_common_mine = Compared with the assessment as it is here now: nothing was changed here since they had it.
share_common_theirs = Compared with what came in: they changed nothing since you had it.
share_common_kept = Compared with the last state that both had, kept on { $date }.
share_common_older = Compared with “{ $name }”, from which it was started.
share_common_published = Compared with what was published as of { $date }, from which both were started.
share_common_none = No state is known that both had. What only one of the two says is taken; where they say different things, you decide.
share_took_theirs = taken
share_took_mine = kept as it was here
share_took_both = both taken
share_report = Who brought what
share_report_file = File
share_report_name = Self-assessment
share_report_place = Indicator or evidence
share_report_who = Who changed it
share_report_change = Change
share_report_outcome = Outcome
# Variables: $file, $name, $count, $taken
share_report_line = { $file }, “{ $name }”: differences taken: { $taken } of { $count }
share_report_save = Save this report (CSV)
share_report_saved = Saved as { $name }.
share_import_link = Or a link that somebody sent, pasted here
share_link_in = the link
share_link_in_none = This is not a link to a self-assessment. Paste the whole of it: it has “/shared#” in it.
# Variables: $place, $count, $name, $file
share_import_step = { $place } of { $count }: “{ $name }”, from { $file }
share_import_next = Next
share_state_before = Before merging { $file }
share_state_received = As it came in { $file }
share_state_received_link = As it came by link
share_state_sent = As handed out in a file
share_state_sent_link = As handed out by link
assess_list_import_merge = Merge it into “{ $name }”, which is here

## Self-assessments on this machine
assess_list_name = Name
assess_list_country = Country
assess_list_import_choice = What should happen with “{ $name }”?
assess_list_import_new = Add it as a new self-assessment
assess_list_import_replace = Put it in the place of “{ $name }”, which is here
assess_list_import_leave = Leave it out
assess_list_import_same = It is here already and says the same.
assess_list_import_name = Name of the new self-assessment
assess_list_import_nothing = Nothing would change.
# Variables: $added, $changed, $dropped
assess_list_import_answers = Answers: { $added } added, { $changed } changed, { $dropped } dropped.
# Variables: $added, $changed, $dropped
assess_list_import_evidence = Evidence: { $added } added, { $changed } changed, { $dropped } dropped.
# Variables: $answered, $of, $points
assess_list_import_after = Afterwards { $answered } of { $of } indicators are assessed, with { $points } points supported.
# Variables: $count, $parts
assess_list_import_foreign = { $count ->
    [one] One answer is for an indicator that this index does not have ({ $parts }). It is kept and does not count.
   *[other] { $count } answers are for indicators that this index does not have ({ $parts }). They are kept and do not count.
}
# Variables: $field, $before, $after
assess_list_import_becomes = { $field }: “{ $before }” becomes “{ $after }”.
assess_list_import_note = The note on the whole is replaced.
assess_list_import_each = { $count ->
    [one] The one change
   *[other] All { $count } changes, one by one
}
assess_list_import_table = What would change
assess_list_import_of = Indicator or evidence
assess_list_import_change = Change
# Variables: $before, $after
assess_list_import_state = { $before } → { $after }
# Variables: $before, $after, $fields
assess_list_import_state_and = { $before } → { $after }; also: { $fields }
assess_list_import_fields = Changed: { $fields }
assess_list_import_answer_added = Added: { $state }
assess_list_import_answer_dropped = Dropped; it was: { $state }
assess_list_import_added = Added
assess_list_import_changed = Changed
assess_list_import_dropped = Dropped
assess_list_unnamed = Unnamed self-assessment
assess_start_lead = Go through an index for your own country, indicator by indicator or area by area, with the evidence behind each answer, and see what it comes to. Nothing leaves this browser.
assess_start_title = Start a self-assessment
assess_start_others = Other ways to start
assess_start_not_by = Nobody can assess themselves by { $name } here.
assess_possible_indicators = all { $count } indicators
assess_possible_working = all { $count } indicators, by a working list: not all of it is printed by the publisher
assess_possible_areas = { $count ->
    [one] one area: your own estimate of it
   *[other] { $count } areas: your own estimate of each
}
assess_possible_total = Not possible here: only its total is known.
assess_start_default = Start one by the index for which it is possible
assess_start_chosen = Chosen: { $name }
assess_start_without_country = Choose none
assess_start_country_choose = Choose
assess_start_country_left = “{ $typed }” is typed as the country, but no country is chosen by it yet. Choose one, or empty the field.
assess_start_published_countries = { $count ->
    [one] One country whose answers are published
   *[other] { $count } countries whose answers are published
}
assess_start_from = Start from
assess_start_published = What was published of { $name }
assess_start_nothing_published = Of { $name } nothing is published here indicator by indicator.
assess_start_nothing_published_areas = Of { $name } nothing is published here area by area.
assess_start_older = An older self-assessment on this machine
assess_start_older_which = Which one
assess_start_older_about = All its answers and evidence come along. Each answer then says whether it is the same, changed or new since.
assess_start_blank = Nothing: no indicator is assessed yet
assess_start_blank_areas = Nothing: no area is estimated yet
# Variables: $known, $of, $evidence
assess_start_known = { $known } of { $of } answers are known, { $evidence ->
    [0] without evidence.
    [one] with one piece of evidence.
   *[other] with { $evidence } pieces of evidence.
}
assess_start_not_known = Not known, and so not assessed yet: { $parts }
assess_start_not_known_many = { $count ->
    [one] One indicator is not known, and so not assessed yet
   *[other] { $count } indicators are not known, and so not assessed yet
}
assess_start_no_evidence = The evidence behind the published answers could not be loaded.
assess_start_without = Go on without it
assess_start_file = From a file
assess_start_file_label = File of self-assessments (JSON)
assess_start_file_about = A file that was exported from here, of at most { $megabytes } MB. You see what would change before anything does.
assess_start_link = From a link
assess_start_link_label = Link to a shared self-assessment
assess_start_link_about = It opens for reading only. What is here is not touched; from there you can save a copy.
assess_start_link_open = Open
assess_start_link_wrong = This is not a link to a shared self-assessment: one has “/shared#” in it and a long text behind that.
assess_list_title = Self-assessments on this machine
assess_list_archived = { $count ->
    [one] One archived
   *[other] { $count } archived
}
assess_list_supported = supported
assess_list_answered = Answered
# Variables: $answered, $of
assess_list_progress = { $answered } of { $of }
assess_list_last = Last saved
# Variables: $date, $time
assess_list_saved_at = { $date }, { $time }
assess_list_unsaved = This is not saved: it is in this tab only. Export it as a file before you close the tab.
assess_list_newer = A newer version of this site has written it. It is kept as it is, and this version does not open it: reload the page to get the newest version.
assess_list_save_file = Save as a file
assess_list_saved_as = Saved as { $name }.
assess_list_rename = Rename
assess_list_rename_title = Rename the self-assessment
assess_list_cancel = Cancel
assess_list_renamed = It is called “{ $name }” now.
assess_list_duplicate = Duplicate
assess_list_copy_of = Copy of { $name }
assess_list_duplicated = “{ $name }” is made.
assess_list_archive = Archive
assess_list_unarchive = Take out of the archive
assess_list_did_archive = “{ $name }” is in the archive, at the end of the list.
assess_list_did_unarchive = “{ $name }” is out of the archive.
assess_list_export = Export (JSON)
assess_list_export_all = Export all (JSON)
# Variables: $name, $contents, $sum
assess_list_exported = Saved as { $name }, after it was read again: { $contents }. SHA-256 of the file: { $sum }
assess_list_count = { $count ->
    [one] one self-assessment
   *[other] { $count } self-assessments
}
assess_list_count_answers = { $count ->
    [one] one answer
   *[other] { $count } answers
}
assess_list_count_evidence = { $count ->
    [one] one piece of evidence
   *[other] { $count } pieces of evidence
}
assess_list_count_states = { $count ->
    [one] one kept state
   *[other] { $count } kept states
}
assess_list_delete = Delete
# Variables: $name, $days
assess_list_deleted = “{ $name }” is deleted. It stays in the bin for { $days } days.
assess_list_undo = Undo
assess_list_put_back = “{ $name }” is back.
assess_list_unchanged = Nothing that is kept here was changed.
assess_list_elsewhere = Another tab edits it now. Close it there, or make the change there.
assess_bin = Bin
assess_bin_about = What is deleted stays here for { $days } days, and can be put back until then.
assess_bin_deleted = Deleted on { $date }.
assess_bin_left = { $days ->
    [one] One day left.
   *[other] { $days } days left.
}
assess_bin_put_back = Put back
assess_bin_for_good = Delete for good
assess_bin_sure_title = Delete it for good?
assess_bin_sure = “{ $name }” is removed from this machine with its kept states. Nobody can bring it back then.
assess_bin_gone = “{ $name }” is deleted for good.
assess_list_aside = Set aside
assess_list_aside_about = What could not become part of a self-assessment, or of a mapping that you have changed, is kept here until you remove it. Save it as a file and import that, or look into it.
assess_list_aside_remove = Remove
assess_list_aside_sure = Remove for good
assess_list_aside_removed = It is removed.
assess_list_import_unreadable = The browser could not read it. It may have been moved or changed; choose it again.
assess_list_import_none = There is no self-assessment in it.
assess_list_import_failed = { $name } was not imported.
# Variables: $name, $count
assess_list_import_read = { $count ->
    [one] { $name } has one self-assessment
   *[other] { $name } has { $count } self-assessments
}
assess_list_import_about = { $contents }.
assess_list_import_problems = { $count ->
    [one] One place of the file needs a look
   *[other] { $count } places of the file need a look
}
assess_list_import_more = { $count ->
    [one] One more is not listed.
   *[other] { $count } more are not listed.
}
assess_list_import_stray = { $count ->
    [one] One kept state belongs to no self-assessment in the file and is left out.
   *[other] { $count } kept states belong to no self-assessment in the file and are left out.
}
assess_list_import_other_state = The file was written when the methodology held here was in another state: look at the answers again after importing.
assess_list_import_go = Import
assess_list_import_done = What was done with the file
assess_list_import_did_add = added.
assess_list_import_did_change = changed; how it was before is among its kept states.
# Variables: $what, $count
assess_list_import_with_states = { $count ->
    [one] { $what } One kept state came along.
   *[other] { $what } { $count } kept states came along.
}
assess_list_import_not_taken = not imported. { $why }
assess_list_import_meanwhile = It was changed here since you looked at it. Choose the file again to see what would change now.
assess_list_import_before = Before an import
assess_trust_title = Where this is kept
assess_trust_nothing = Nothing that you enter leaves this browser: there is no account and no server that receives it. It goes only where you take it yourself, as a file or a link.
assess_trust_where = It is kept at each change in the database of this browser on this machine (IndexedDB). Whoever uses this browser under your account can read it; no other browser and no other machine has it.
assess_trust_persisted = The browser has agreed to remove none of it by itself.
assess_trust_not_persisted = The browser may remove it by itself: when room gets short, and Safari after seven days of use without a visit to this site.
assess_trust_unknown = The browser does not say whether it may remove it by itself; take it that it may.
assess_trust_ask = Ask the browser to keep it
assess_trust_refused = The browser has been asked and has not agreed.
assess_trust_backup = An exported file is your backup: make one after each day of work and keep it where your documents are.
assess_trust_remove = Remove everything…
assess_trust_remove_title = Remove everything from this machine?
assess_trust_remove_about = This cannot be taken back, and it happens in all tabs:
assess_trust_count_aside = { $count ->
    [one] one text that was set aside
   *[other] { $count } texts that were set aside
}
assess_trust_count_bin = { $count ->
    [one] one deleted record in the bin
   *[other] { $count } deleted records in the bin
}
assess_trust_count_mappings = { $count ->
    [one] one changed mapping of a strategy
   *[other] { $count } changed mappings of strategies
}
assess_trust_count_crosswalks = { $count ->
    [one] one changed crosswalk between editions
   *[other] { $count } changed crosswalks between editions
}
assess_trust_count_plans = { $count ->
    [one] One plan
   *[other] { $count } plans
}
assess_trust_count_pages = { $count ->
    [one] one country page that you brought
   *[other] { $count } country pages that you brought
}
# Variables: $strategy, $index
assess_list_aside_mapping = Mapping of { $strategy } onto { $index }
assess_trust_database = the database as it is, which cannot be opened
assess_trust_keys = And in the browser’s local storage, preferences among them:
assess_trust_remove_sure = Remove all of this
assess_trust_removed = Everything is removed from this machine.
assess_trust_unread = The self-assessments kept on this machine could not be read.
assess_trust_unread_about = Nothing was changed or removed by that. Until they can be read, the list may be empty or out of date.
assess_trust_shut = Nothing can be kept on this machine now.
assess_trust_shut_about = You can work all the same, but only until this tab is closed: export a file before that.
assess_trust_reload = Reload this tab
assess_start_about = your own country, indicator by indicator, kept on this machine
assess_start_from_profile = Start a self-assessment from what was published here
assess_start_oneself = Assess this country yourself, by { $index }
assess_trust_about_link = See your self-assessments, and remove them
assess_trust_journal = Self-assessment not yet in the database
assess_start_choose = Choose a country to start from what was published of it.

## Evidence of a self-assessment
evidence_shelf_none = No evidence yet. Add a piece here, or at the indicator that it is for; one piece can stand behind many indicators.
evidence_all = Pieces
evidence_ready = Ready
evidence_lacking = Lacking something
evidence_loose = Behind no indicator
evidence_next = Next to lapse
# Variables: $title, $day
evidence_next_of = { $day }: { $title }
evidence_ready_about = Ready means: of a kind that the methodology accepts, at an address that anyone can open, and in time.
evidence_on_day = What counts on { $day } is shown.
evidence_to_today = Show today
evidence_add = Add a piece of evidence
evidence_added = Added. Fill in its fields; it is kept as you type.
evidence_order = Order
evidence_order_indicator = by indicator
evidence_order_lapse = what lapses first
evidence_order_title = by title
evidence_search = Search the evidence
# Variables: $shown, $of
evidence_shown = { $shown } of { $of } shown
evidence_untitled = Without a title
evidence_from = in effect from { $day }
evidence_until = valid until { $day }
lack_accepted_kind = kind not accepted
lack_kind = no kind
lack_address = no public address
lack_date = no date
lack_not_yet = counts only from { $day }
lack_lapsed = counted until { $day }
# Variables: $lack, $parts
evidence_lack_for = { $lack } ({ $parts })
evidence_counts = counts, no end known
evidence_counts_until = counts until { $day }
evidence_undated = cannot be told without a date
evidence_form = Evidence: { $title }
evidence_open = Open { $address }
evidence_kind_unstated = not stated
evidence_kinds_accepted = Accepted for { $parts }
evidence_kinds_other = Other kinds
evidence_kind_warning = “{ $kind }” is not a kind that the methodology accepts here. It can stay; the publisher may not count it.
# Variables: $part, $kinds
evidence_kind_accepts = { $part } accepts: { $kinds }
evidence_effective_about = The day that it took effect, appeared or took place
evidence_not_taken = Not saved yet: { $why } The earlier value stays until this is corrected.
evidence_address_scheme = Only addresses that begin with https:// or http:// are taken.
evidence_address_unfinished = The address is not complete.
evidence_address_letters = There is a space in it, or a character that nobody can see. Copy it from the address bar of a browser.
evidence_address_user = There is a user name or a password in it, which everybody would see who gets this. Leave out what stands before the @.
evidence_address_port = There is no such port: the number behind the colon goes from 1 to 65535.
evidence_address_long = An address can have at most { $most } characters.
# Variables: $first, $last
evidence_no_such_day = There is no such day, or the date is not complete. Days of the years { $first } to { $last } are taken.
evidence_same_address = “{ $title }” has the same address.
evidence_use_other = Use that piece instead of this one
evidence_used_other = “{ $title }” now stands in its place.
evidence_detach = Detach
evidence_detach_from = Detach from { $part }
evidence_choose_parts = Choose the indicators that it is for
evidence_loose_about = It stands behind no indicator, so it counts nowhere.
evidence_file = A file on this machine
evidence_file_about = Its name, size and SHA-256 are recorded. The file itself is read in this page only and never kept or sent.
evidence_file_pick = Record a file
evidence_file_change = Record another file instead
evidence_file_check = Is this the file? Check one
evidence_file_remove = Remove the record
evidence_file_removed = The record of the file is removed.
evidence_file_bytes = { $size ->
    [one] { $size } byte
   *[other] { $size } bytes
}
evidence_file_reading = Reading { $name }…
evidence_file_recorded = { $name } is recorded.
evidence_file_same = Yes: { $name } is the recorded file. Its SHA-256 is the same.
evidence_file_other = No: { $name } is not the recorded file. Its SHA-256 is another.
evidence_file_unreadable = { $name } could not be read. It may have been moved or changed meanwhile; pick it again.
evidence_file_stopped = Stopped: { $name } was not read to its end, and nothing has changed.
evidence_remove = Remove this evidence
evidence_removed = Removed: { $title }. Undo brings it back, behind the same indicators.
evidence_show = Show
evidence_show_all = all

## Evidence over all self-assessments of a country
shelf_title = Evidence: { $country }
shelf_all = All evidence: { $country }
# Variables: $pieces, $assessments, $holding
shelf_summary = { $pieces ->
    [one] One piece of evidence
   *[other] { $pieces } pieces of evidence
} from { $assessments ->
    [one] one self-assessment
   *[other] { $assessments } self-assessments
} on this machine. { $holding ->
    [0] { $pieces ->
        [one] No points would be lost without it.
       *[other] No points would be lost without any one of them.
    }
   *[other] { $pieces ->
        [one] Points would be lost without it.
       *[other] Points would be lost without { $holding } of them.
    }
}
shelf_elsewhere = Evidence of self-assessments that name no country is not on this page. It stands in:
# Variables: $name, $lost
shelf_heaviest = Most points depend on { $name }. Lost without it: { $lost }.
shelf_falls_about = Points are lost without a piece where an indicator is supported with it and not without it. Where another piece is ready, or the publisher credits the indicator, nothing is lost. A piece with the same address is one piece, whichever self-assessment it is from; without an address, one with the same title, issuer and date.
shelf_no_assessment = No self-assessment of this country is kept on this machine, or none says that it is about it. Begin one, or say in the details of one which country it is about.
shelf_no_evidence = There is no evidence in the self-assessments of this country yet. Open one and add evidence at the indicator that it is for.
shelf_none_query = No piece of evidence is found by “{ $query }”.
shelf_clear = Show all evidence
shelf_pieces = Pieces of evidence
shelf_caption = Pieces of evidence and the points that depend on them
shelf_column_piece = Evidence
shelf_column_dates = Valid
shelf_column_rests = Points that depend on it
shelf_column_falls = Lost without it
shelf_column_fits = Fits as well
shelf_nothing_falls = nothing
shelf_falls_mark = lost without it
# Variables: $index, $title
shelf_fit = { $index }: { $title }
shelf_file_relation = What the evidence is to the indicator
shelf_file_assessment = Self-assessment
shelf_file_falls = Points lost without it
shelf_rests_alone = supports it; its points are lost without it
shelf_rests = supports it; no points are lost without it
shelf_fits_as = fits, not added: { $how }
shelf_offers = Fits from your evidence: { $count }
# Variables: $index, $parts
shelf_offer_from = { $index }, { $parts }
shelf_offer_same = the same indicator
shelf_offer_close = a close indicator, so look whether it fits
shelf_add = Add
shelf_added = Added: { $title }. Undo takes it out again.

## Report of a self-assessment
report_print = Print or save as PDF
report_print_about = What follows is the report as it prints on A4. In the print window, “Save as PDF” makes a file of it; switch off the browser’s own headers and footers there. The text can also be copied into a word processor.
report_not_printed = This browser does not let the page open its print window. Use the browser’s own menu to print.
report_eyebrow = Report of a self-assessment
report_by = By { $index }
# Variables: $index, $publisher
report_warning = This is a self-assessment, not a score of { $index }. { $publisher } has neither made nor checked it.
report_points_of = { $points } points
report_country = Country
report_index = Index
report_assessed = Assessed
# Variables: $count, $of
report_assessed_of = { $count } of { $of } indicators
report_evidence_count = Evidence
report_evidence_pieces = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
report_day = Evidence looked at as of
report_origin = Started from
report_origin_blank = nothing
# Variables: $publisher, $date
report_origin_published = what { $publisher } published, { $date }
report_origin_older = the older self-assessment “{ $name }”
report_made = Report made
# Variables: $date, $time
report_made_at = { $date }, { $time }
report_with = Made with
report_posture = Posture, version { $version }
report_note = Note on the whole
report_contents = Contents
report_scores = Scores
report_published = Against what is published
report_gaps = Gaps, most points first
report_indicators = Indicators by area
report_evidence = Evidence
report_method = Method
# Variables: $points, $score
report_answer = Points supported: { $points }; score: { $score }.
# Variables: $claimed, $planned
report_answer_more = By its own word the assessment claims { $claimed }, and { $planned } once everything planned or in progress is done.
# Variables: $count, $of
report_unassessed = { $count ->
    [one] { $count } of { $of } indicators is not assessed, so every total runs from what there is without it to what there would be with it.
   *[other] { $count } of { $of } indicators are not assessed, so every total runs from what there is without them to what there would be with all of them.
}
report_unassessed_which = Not assessed: { $indicators }.
report_nothing = Nothing is assessed yet.
report_areas_caption = Points and percent by area, out of { $max }
report_total = Total
# Variables: $name, $date
report_chart_source = Source: self-assessment “{ $name }”, { $date }; not published
report_published_none = Nothing is published of this country in { $index } that names indicators, so there is nothing to compare with.
report_published_no_country = The self-assessment names no country, so there is nothing published to compare with.
# Variables: $score, $date
report_published_score = Published: { $score }, { $date }.
# Variables: $points, $ready
report_published_gain = { $points ->
    [one] Claimed beyond it: { $points } point, of which { $ready } with evidence ready.
   *[other] Claimed beyond it: { $points } points, of which { $ready } with evidence ready.
}
report_published_same = Nothing that is assessed differs from it.
report_published_caption = { $count ->
    [one] { $count } difference from what is published
   *[other] { $count } differences from what is published
}
report_claimed = Claimed
report_printed = Published
report_gaps_none = Every indicator is supported.
# Variables: $count, $points
report_gaps_caption = { $count ->
    [one] { $count } indicator that is not supported, { $points } points in all
   *[other] { $count } indicators that are not supported, { $points } points in all
}
# Variables: $area, $points
report_area_points = { $area }: { $points } points supported
report_area_caption = { $area }: criterion, state, points and evidence of each indicator
report_indicator = Indicator and criterion
report_evidence_none = none
report_fit_ready = ready
report_evidence_about = The numbers are those given in brackets beside the indicators.
report_evidence_empty = No evidence is entered.
report_untitled = Without a title
# Variables: $name, $value
report_field = { $name }: { $value }
report_file = File
# Variables: $name, $bytes
report_file_of = { $name }, { $bytes } bytes
report_behind = Behind indicators
report_behind_none = Behind no indicator
report_method_supported = Counts what is met with public evidence, where the publisher credited it in the observation that this was started from, or where at least one piece of evidence is ready. What was credited stands until all evidence named for it has lapsed.
report_method_claimed = Also counts everything else that is said to be met, by the word of who assesses.
report_method_planned = Also counts what is planned or in progress: what there would be once all of it is done.
# Variables: $full, $max
report_method_score = A score is { $full } × points ÷ { $max }; the percent of an area is 100 × its points ÷ what it can earn. An indicator earns all its points or none.
report_method_time = Evidence counts from the day it takes effect to the last day on which it is valid. Where the methodology asks for it every year it counts for one year from its date, where it asks for the last three years for three. Here it is looked at as of { $date }.
report_method_ready = Evidence is ready when it is of a kind that the methodology accepts, has an address open to the public, and counts on that day.
report_method_unassessed = Not assessed is not the same as not met: nobody has said anything about it yet. It is why a total runs from one figure to another.
report_method_sources = Where the methodology is known from
report_method_publisher = Publisher’s page
report_fit_ready_until = ready, counts until { $date }
report_method_rules = Criteria, and rules with their sources

## Points of a self-assessment
own_published = Published
own_assessments = Your self-assessments, in this browser
# Variables: $name, $assessed, $of, $date
own_option = { $name }: { $assessed } of { $of } indicators assessed, saved { $date }
# Variables: $country, $name
own_of_country = { $country }, { $name }
# Variables: $name, $date, $time
own_shown = Self-assessed points, not published ones: “{ $name }”, saved on { $date } at { $time }. Only what is supported counts; what is not assessed is not known.
own_country = It is about { $country }, not the country of this strategy.
own_open = Open the self-assessment
own_answer = These are points of the self-assessment “{ $name }”, not published ones.
own_not_here = The address asks for the points of a self-assessment by { $index } that is not in this browser. It may have been made elsewhere, or deleted. Published points are shown instead.
own_unread = The address asks for the points of a self-assessment, and what is kept on this machine could not be read. { $why } Meanwhile nothing of it is counted.
own_not_here_none = The address asks for the points of a self-assessment by { $index } that is not in this browser. It may have been made elsewhere, or deleted.
# Variables: $name, $date, $mapping
own_source = Points: self-assessment “{ $name }”, saved { $date }, not published. Mapping: { $mapping }
# Variables: $strategy, $index, $name
own_cited = { $strategy }, over { $index }, with points of the self-assessment “{ $name }”
# Variables: $name, $date
own_caveat = The points are those of the self-assessment “{ $name }”, saved { $date }. They are not published, and nobody else has checked them.
own_link_about = The link names the self-assessment and carries nothing of it: in another browser it shows published points.

## Moving a self-assessment to another edition
edition_title = Move to another edition
# Variables: $from, $to
edition_pair = From { $from } to { $to }
# Variables: $from, $to
edition_lead = From { $from } to { $to }: what of this assessment is carried over, what has to be looked at again, what is new, and what is not asked for any more. The assessment itself stays as it is; moving makes another one beside it.
# Variables: $same, $of, $answered
edition_summary_carried = { $same } of { $of } indicators ask for the same as before; { $answered } of these have an answer, which is carried over.
# Variables: $met, $points, $max
edition_summary_points = { $met } of the carried answers say that the criterion is met, which makes { $points } of { $max } points by one’s own word: nobody has credited them by this edition yet.
# Variables: $again, $new, $dropped
edition_summary_left = To look at again: { $again }. New: { $new }. Not asked for any more: { $dropped }.
edition_loose = { $count ->
    [one] One piece of evidence stands behind no indicator. It goes along.
   *[other] { $count } pieces of evidence stand behind no indicator. They go along.
}
edition_carried = Carried over: { $count }
edition_carried_about = These ask for the same as before. Answer, note and evidence go along.
edition_again = To look at again: { $count }
edition_again_about = These are close to earlier ones, and not the same. Evidence goes along; the answer does not: each begins as not assessed, with the earlier answer in its note.
edition_new = New: { $count }
edition_new_about = Nothing before asked for these. Each begins as not assessed.
edition_dropped = Not asked for any more: { $count }
edition_dropped_about = What was said of these, and evidence that stands behind these alone, stays in the old assessment and does not go along.
# Variables: $title, $state
edition_earlier = Before, { $title }: { $state }
# Variables: $index, $title, $state
edition_remark = { $index }, { $title }: { $state }
edition_make = Make the assessment by { $index }
edition_made = “{ $name }” is made and kept on this machine. The old assessment is as it was.
edition_open = Open the new assessment
edition_undo = Take it back
edition_taken_back = It is taken back. For { $days } days it lies in the bin on the page of all self-assessments.
edition_none = There is no crosswalk from the edition of this assessment to the one that the address asks for.
edition_to = Move to { $index }
# Variables: $name, $index, $date
edition_origin = Carried over from “{ $name }”, by { $index }, { $date }

## Crosswalks between editions
# Variables: $here, $there
crosswalk_caption = Indicators of { $here } and { $there }
crosswalk_title = Beside { $index }
# Variables: $same, $close, $new, $dropped
crosswalk_counts = Asking for the same: { $same }. Close: { $close }. Not in the other edition: { $new }. In the other edition only: { $dropped }.
crosswalk_here = Indicator
crosswalk_there = In { $index }
crosswalk_how = How close
crosswalk_why = Why
crosswalk_same = the same
crosswalk_close = close
crosswalk_new = only here
crosswalk_gone = only there
crosswalk_kind_new = new

## The page of a crosswalk
# Variables: $from, $to
crosswalk_page = Crosswalk from { $from } to { $to }
crosswalk_methodology = Methodology of { $index }
# Variables: $to, $from
crosswalk_lead = For each indicator of { $to }: which indicators of { $from } it follows from, how close they are, and why. The publishers print no such table, so each row is a judgement. You can change it; assessments that you move to the other edition then follow yours.
# Variables: $count, $to, $same, $close, $new, $dropped
crosswalk_sentence = Of the { $count } indicators of { $to }, { $same }, { $close } and { $new }. { $dropped }
# Variables: $count, $from
crosswalk_sentence_same = { $count ->
    [one] one asks for the same as one of { $from }
   *[other] { $count } ask for the same as one of { $from }
}
crosswalk_sentence_close = { $count ->
    [one] one is close to some
   *[other] { $count } are close to some
}
crosswalk_sentence_new = { $count ->
    [one] one is new
   *[other] { $count } are new
}
# Variables: $count, $from
crosswalk_sentence_dropped = { $count ->
    [one] One indicator of { $from } is not asked for any more.
   *[other] { $count } indicators of { $from } are not asked for any more.
}
crosswalk_other_way = This crosswalk is written in the other direction. On the way back, what is new there is what is not asked for any more here.
crosswalk_to_other_way = Open it as it is written
crosswalk_none = There is no crosswalk between the two editions that the address names.
crosswalk_search = Search for an indicator or a reason
crosswalk_none_found = No row has this text.
crosswalk_list_same = Asks for the same: { $count }
crosswalk_list_close = Close: { $count }
crosswalk_list_new = New: { $count }
crosswalk_takes = From { $index }
crosswalk_takes_none = No indicator is chosen.
crosswalk_no_reason = No reason is given yet.
crosswalk_changed = Changed.
# Variables: $how, $from, $why
crosswalk_before = This project’s proposal: { $how }, from { $from }. { $why }
# Variables: $how, $why
crosswalk_before_none = This project’s proposal: { $how }. { $why }
crosswalk_before_reason = This project’s proposal: { $why }
crosswalk_before_nothing = This project’s proposal says nothing of it.
crosswalk_before_taken = In this project’s proposal an indicator takes it.
crosswalk_change = Change
crosswalk_change_of = Change { $part }
# Variables: $part, $index
crosswalk_row_of = { $part } of { $index }
crosswalk_restore = As proposed
crosswalk_restore_of = As proposed: { $part }
crosswalk_save = Save the row
crosswalk_add = Add it
crosswalk_add_which = Another indicator
crosswalk_take_out_of = Remove { $part }
crosswalk_fault_same = “The same” takes exactly one indicator; chosen: { $count }.
crosswalk_fault_close = “Close” takes at least one indicator, and none is chosen.
crosswalk_fault_new = “New” takes none, and { $count ->
    [one] one is chosen
   *[other] { $count } are chosen
}.
crosswalk_reason_empty = Give a reason. Without one nobody can check the row.
crosswalk_editing = Your changes
crosswalk_editing_about = “Change” at a row opens it. An indicator that nothing takes any more stands in the last list and waits for a reason. This project’s mappings, and what the pages of indicators and methodologies say of the other edition, follow this project’s proposal.
crosswalk_following = Another tab changes this crosswalk. What it saves appears here; here nothing can be changed.
crosswalk_not_editing = Nothing was changed: another tab changes this crosswalk now.
crosswalk_unread = The crosswalks kept on this machine could not be read.
crosswalk_gone_meanwhile = This could not be done: the row was changed in another tab.
crosswalk_did_change = Changed: { $part }.
crosswalk_is_own = Your own crosswalk is shown. It differs from this project’s proposal in { $count ->
    [one] one row
   *[other] { $count } rows
}.
crosswalk_is_linked = A crosswalk that came by link is shown. It differs from this project’s proposal in { $count ->
    [one] one row
   *[other] { $count } rows
}.
crosswalk_is_linked_same = A crosswalk that came by link is shown. It is the same as this project’s proposal.
crosswalk_linked_mine = It is the same as the crosswalk that you have.
crosswalk_did_adopt = The crosswalk of the link is yours now.
crosswalk_link_failed = The crosswalk in the link is not shown.
crosswalk_link_failed_own = Your own crosswalk is shown instead.
crosswalk_followed = This crosswalk was changed in another tab or on another page. It is shown here as it is now; steps taken here before cannot be undone any more.
crosswalk_aside = The crosswalk that was set aside
crosswalk_aside_unreadable = A saved crosswalk cannot be read and is set aside in this browser. { $why }
crosswalk_aside_left_out = Of a saved crosswalk { $count ->
    [one] one entry no longer fits
   *[other] { $count } entries no longer fit
}. The rest was taken over, and all of it is set aside in this browser.
crosswalk_aside_readable = A saved crosswalk that could not be read before is set aside in this browser. It can be read now: save it as a file and import it.
crosswalk_aside_late = A crosswalk came too late: another tab was changing yours by then, or had removed it. It is set aside in this browser: save it as a file and import it.
crosswalk_aside_newer = A newer version of this site has written your crosswalk. It stays as it is, and this version does not change it: reload this tab to get the newest version.
crosswalk_replacing = This would replace your own crosswalk, which differs from this project’s proposal in { $count ->
    [one] one row
   *[other] { $count } rows
}.
crosswalk_partly = Not everything in the file fits the two editions as they are here.
crosswalk_partly_about = What is listed is left out, or was made for another state of an edition. In its place stands this project’s proposal. The file stays as it is.
crosswalk_partly_go = Take what fits
crosswalk_did_import = { $name } is your crosswalk now.
crosswalk_import_same = { $name } has the crosswalk that you have already.
crosswalk_import_unchanged = Your crosswalk and what is saved are as they were.
crosswalk_import_about = A crosswalk between these two editions, as saved here or in the data package; { $most } kB at most. Its rows take the place of those that are shown, as one step that Undo takes back.
crosswalk_link = Link with this crosswalk
crosswalk_link_about = The crosswalk stands behind “#”. Browsers send nothing of that to a server.
crosswalk_link_long = This crosswalk is too long for a link. Save it as a file.
# Variables: $expected, $found
crosswalk_link_other = The link carries a crosswalk of { $found }; this page shows { $expected }.
crosswalk_link_unusable = The link carries no crosswalk that can be read. { $error }
crosswalk_changed_basis = A reader’s own crosswalk, made from the reasoned proposal of Posture.
# Variables: $from, $to
crosswalk_record = Crosswalk from { $from } to { $to }
crosswalk_file_taken = Indicators that it follows from
crosswalk_file_shipped = In this project’s proposal, where that differs
crosswalk_file_dropped = not asked for any more
crosswalk_filter_typed = Only rows with “{ $typed }”.
crosswalk_caveat = Each row is a judgement; the publishers print no such table.
crosswalk_open = Open, change or share the crosswalk
edition_by_own = These lists follow your own crosswalk, not this project’s proposal.
edition_by_shipped = These lists follow this project’s proposal. You have a crosswalk of your own.
edition_to_shipped = Follow this project’s proposal
edition_to_own = Follow my crosswalk

# Mappings that were carried over from another edition
# Variables: $links, $carried, $same, $close, $earlier
carried_links = { $carried ->
    [one] One of { $links } links was carried over from the mapping onto { $earlier } and has been judged by nobody since: { $same } to an indicator that is the same, { $close } to one that is close.
   *[other] { $carried } of { $links } links were carried over from the mapping onto { $earlier } and have been judged by nobody since: { $same } to indicators that are the same, { $close } to ones that are close.
}
carried_none_left = This mapping began as that onto { $earlier }; every link of it has been judged since.
carried_new = { $count ->
    [one] One indicator takes nothing from that edition. That no priority reaches it says nothing until somebody looks.
   *[other] { $count } indicators take nothing from that edition. That no priority reaches them says nothing until somebody looks.
}
carried_same = Carried over from { $from }, the same indicator; not judged.
carried_close = Carried over from { $from }, which is close; not judged.
carried_column = Carried over
coverage_not_judged = Not judged yet: new in this edition
editor_judge = Keep as it is
# Variables: $priority, $part
editor_judge_of = Keep as it is: the link from { $priority } to { $part }
# Variables: $priority, $part
editor_did_judge = The link from { $priority } to { $part } is kept as it is, and no longer marked as carried over.
editor_changed_judged = judged, and kept as it was
coverage_mapping_carried = carried over from another edition, and not judged in full

## Pages that the reader brought
brought_mark = brought by you
source_brought = { $publisher }, brought by you
source_partly_brought = { $publisher }, some of it brought by you
source_brought_elsewhere = a page that somebody brought, and that is not here
# Variables: $title, $how
source_named_brought = { $title } ({ $how })
# Variables: $title, $country, $date
brought_page_title = { $title }: { $country }, { $date }
brought_notice = These figures are from a page that you brought on { $date }. They are kept in this browser only, and marked as yours wherever they stand.
brought_to_list = All that you brought
# Variables: $count, $contradictions
brought_check = Found when the page was read: { $count }. Contradictions: { $contradictions }.
brought_stays = Some of these figures are from pages that you brought. They stay in this browser: whoever opens the link sees what is published here.
cite_brought = { $figures }, in part from pages that a reader brought and that are not published here
bundle_brought = Some of the figures are from publishers’ pages that a reader brought. Posture does not publish them, and the address shows them to nobody else.
brought_title = Brought by you
brought_about = Country pages of publishers that you brought. Their figures take part in every view in this browser, marked as yours, and in no link to a view.
brought_unread = The pages that you brought could not be read.
brought_unread_about = Until they can be, what you see is what is published here.
brought_none = There is none any more.
brought_to_bin = To the bin
brought_figures = Areas and indicators with points
brought_on = Brought on
brought_restore = Put the earlier state back
brought_restored = The earlier state is back. The one before it is kept as the earlier one now.
brought_hand_on = Link and files
brought_link = Link to this page
brought_link_about = The link carries the page itself behind its “#”, which is sent to no server. Whoever opens it can look at the page and keep it.
brought_file_document = Document
brought_record_file = The page itself (JSON)
about_kept_brought = Of which indices you brought pages; removed with the last of them
brought_kept = The page is kept in this browser.
brought_kept_changed = The page is kept in the place of the one that you had brought before. That is an earlier state of it now.
brought_kept_same = You had brought this page already, and it says the same.
brought_to_profile = Open the profile
shared_page_title = A country page that came by link
shared_page_came = Somebody brought this page of a publisher and sent you the link. Nothing of it is kept here until you say so.
shared_page_nothing = Nothing on the page fits the index that it is of.
shared_page_left_out = { $count ->
    [one] One figure does not fit the index and is left out.
   *[other] { $count } figures do not fit the index and are left out.
}
shared_page_points = Points on the page
shared_page_links = Documents named
shared_page_keep = Keep this page
shared_page_keep_about = Once kept, its figures take part in every view in this browser, marked as brought by you. Look whether you trust whoever sent it: nobody has checked it here.
