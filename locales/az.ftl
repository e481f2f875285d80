# Azərbaycanca. Adlar en.ftl faylındakı kimidir.

app_name = Posture

## Formats, after CLDR
format_decimal_mark = ,
format_group_mark = .
format_percent = { $number }%
format_list_last = və
format_undated = tarixsiz
format_before = { $date } tarixindən əvvəl
format_since = { $date } tarixindən
format_between = { $first } ilə { $last } arasında
format_inferred = { $date } (dolayı nəticə)
format_day = { $day } { $month } { $year }
format_month = { $month } { $year }
format_month_1 = yanvar
format_month_2 = fevral
format_month_3 = mart
format_month_4 = aprel
format_month_5 = may
format_month_6 = iyun
format_month_7 = iyul
format_month_8 = avqust
format_month_9 = sentyabr
format_month_10 = oktyabr
format_month_11 = noyabr
format_month_12 = dekabr
format_alphabet = Aa Bb Cc Çç Dd Ee Əə Ff Gg Ğğ Hh Xx Iı İi Jj Kk Qq Ll Mm Nn Oo Öö Pp Rr Ss Şş Tt Uu Üü Vv Yy Zz

## Every page
title_of_tab = { $title } – Posture
skip_to_content = Məzmuna keç
nav_main = Əsas menyu
nav_menu = Menyu
nav_ranking = Reytinq
nav_strategies = Strategiyalar
nav_methodology = Metodologiya
nav_data = Məlumatlar
nav_about = Haqqında
theme = Görünüş
theme_system = Avto görünüş
theme_light = Açıq görünüş
theme_dark = Tünd görünüş
recomputable_count = Burada saxlanılan { $all } nəticədən { $recomputable } nəticə hissələrindən yenidən hesablana bilir və bunu brauzeriniz edir; qalanları dərc olunduğu kimi göstərilir.
footer_promise = Burada gördüyünüz heç bir iş brauzerinizdən kənara çıxmır.
footer_not_affiliated = Posture heç bir indeksin naşiri ilə bağlı deyil.
loading = Yüklənir…
loading_slow = { $what }: hələ yüklənir.
try_again = Yenidən cəhd et
load_anew = Səhifəni yenidən yüklə
file_failed = Yükləmək mümkün olmadı: { $what }.
data_file_failed = { $file } faylından istifadə etmək mümkün olmadı.
file_rules = { $index } qaydaları
file_results = { $index } nəticələri
file_evidence = sübutlar
file_statements = digər mənbələrin müddəaları
file_strategies = strategiyalar
file_mapping = strategiyanın indeksə uyğunluğu
file_crosswalk = iki buraxılışın müqayisəsi
file_countries = ölkələrin siyahısı
file_sources = mənbələrin siyahısı
file_indices = indekslərin siyahısı
file_scores = digər indekslərdəki ballar
file_list = faylların siyahısı
file_part = bu səhifənin bir hissəsi
fetch_network = Şəbəkə işləmir və ya serverə çatmaq olmur. Bağlantını yoxlayıb yenidən cəhd edin.
fetch_missing = Serverdə bu fayl yoxdur. Yenidən cəhd kömək etməsə, saytı idarə edən şəxs onu geri qoymalıdır.
fetch_status = Server { $status } statusu ilə cavab verdi. Bir azdan yenidən cəhd edin.
fetch_silent = Server cavab verməyi dayandırdı. Bağlantını yoxlayıb yenidən cəhd edin.
fetch_too_large = Server bu faylın ola biləcəyindən daha çox məlumat göndərir. Yenidən cəhd kömək etməsə, saytı idarə edən şəxs bunu düzəltməlidir.
release_replaced = Siz bu səhifəni açandan sonra saytın daha yeni versiyası yerləşdirilib, sizdəki versiyanın hissələri isə artıq yoxdur. Davam etmək üçün səhifəni yenidən yükləyin; yadda saxladıqlarınız qalır.
offline_as_of = Şəbəkə yoxdur: məlumat { $date } tarixinədir.
offline_unopened = Şəbəkə yoxdur və bu, əvvəllər açılmayıb.
offline_unopened_way = Bu cihazda əvvəllər açdıqlarınız yenə açılır, daxil etdikləriniz isə saxlanılır. Şəbəkəyə qoşulub yenidən cəhd edin.
indices_missing = Fayl gələnə qədər menyularda yalnız göstərilən indeks var, digər indekslərin nə dediyi isə görünmür.
language_missing = Bu dilin sözləri gələnə qədər səhifə əvvəlki dildə qalır.
names_missing = Fayl gələnə qədər ölkələr kodları ilə göstərilir, qruplar isə yoxdur.
sources_missing = Fayl gələnə qədər mənbələr identifikatorları ilə göstərilir.
left_out = { $count ->
    [one] Bir qeyd oxunmadı və buraxıldı
   *[other] { $count } qeyd oxunmadı və buraxıldı
}
long_table = Bu cədvəldə { $count } sətir var. Səhifədə yalnız görünən hissəyə yaxın sətirlər olur, ona görə brauzerin axtarışından deyil, səhifədəki sahələrdən istifadə edin. Kağızda da yalnız onlar olur; faylda (CSV) hamısı var.
address_unreadable = Ünvanda { $key } üçün “{ $value }” yazılıb, bunun burada mənası yoxdur; əvəzində standart seçim göstərilir.
source_label = Mənbə:
source_by_copy = { $publisher }, surət əsasında
source_read_from = oxunduğu yer: { $copy }
source_checked = { $grade }: { $checked }
source_both = { $copy }; { $surety }
source_copy_label = oxunduğu yer:
grade_publisher_page = naşirin səhifəsi
grade_official_series = rəsmi verilənlər sırası
grade_checked_copy = hesablama ilə uyğun gələn surət
grade_unchecked_copy = yoxlanıla bilməyən surət
grade_brought = sizin tərəfinizdən gətirilib, { $date }; burada dərc olunmayıb
grade_brought_file = oxucu tərəfindən gətirilib, { $date }; Posture-da dərc olunmayıb
source_column_publisher = Naşir
source_column_read_from = Oxunduğu yer
source_column_copy_address = Surətin ünvanı
source_column_grade = Etibarlılıq
pick_country = Ölkə
show_profile = Profilini göstər
country_unknown = “{ $typed }” adlı ölkə yoxdur. Siyahıdan birini seçin.
country_which = “{ $typed }” yazmaqla hansını nəzərdə tutursunuz?
country_more = Uyğun gələn daha { $count } ad var. Dəqiqləşdirmək üçün daha çox hərf yazın.
country_group_ranking = { $group }: { $count } ölkənin reytinqi
country_group_add = { $group }: { $count } ölkəni əlavə et
period = { $first } – { $last }
copy = Kopyala
copied = Kopyalandı
copy_refused = Brauzer kopyalamağa icazə vermədi. Mətni seçib əllə kopyalayın.

## Bütün sayt üzrə axtarış
search_open = Axtarış
search_title = Bütün saytda axtarış
search_results = Tapılanlar
search_hint = Ölkə, indeks, göstərici, strategiya, mənbə və ya səhifə – adı, kodu və ya nömrəsi ilə.
search_found = { $count ->
   *[other] { $count } nəticə tapıldı. Ox düymələri ilə seçin, Enter ilə açın.
}
search_nothing = “{ $typed }” adlı heç nə tapılmadı. Ölkənin başqa adını və ya kodunu (AZE), indeksi (NCSI), göstəricinin nömrəsini (8.2) və ya daha az hərf yazın.
search_more = – daha { $count } uyğun
search_members = { $count } ölkə
search_countries = Ölkələr
search_groups = Ölkə qrupları
search_rankings = Reytinqlər
search_methodologies = Metodologiyalar
search_indicators = Göstəricilər
search_strategies = Strategiyalar
search_pages = Səhifələr
search_sources = Mənbələr (naşirlərin saytında)
search_keys = Düymələr
search_keys_on = / və ? düymələri hər səhifədə işləyir

## Charts
chart_credited = xal verilib
chart_partly_credited = qismən verilib
chart_not_credited = xal verilməyib
chart_not_known = məlum deyil
chart_points = { $awarded }/{ $max }
chart_points_at_least = ≥{ $awarded }/{ $max }
chart_points_between = { $least }–{ $most }/{ $max }
chart_points_unknown = –/{ $max }
chart_numbered = { $number } { $title }
chart_source = Mənbə: { $source }, { $date }
chart_scale = { $index }: ən yüksək bal { $full }
chart_scale_areas = { $index }: ən yüksək bal { $full }, hər sahə üzrə ən çox { $max } xal
chart_scales = { $scale }; { $other }
chart_file_of = { $index }: { $column }
chart_file_index = İndeksin kodu
chart_file_index_name = İndeks
chart_file_edition = Buraxılışın qüvvədə olduğu dövr
chart_sources = { $count ->
    [one] Mənbə: { $sources }
   *[other] Mənbələr: { $sources }
}
chart_imprint = { $address }, { $date }
chart_own_title = Başlığı bu şəkli paylaşan şəxs yazıb
chart_quoted = “{ $text }”
chart_column_area_number = Sahə №
chart_column_indicator_number = Göstərici №
chart_column_area = Sahə
chart_column_indicator = Göstərici
chart_column_points = Xal
chart_column_max = Maksimum
chart_column_state = Vəziyyət
chart_column_rank = Yer
chart_column_country = Ölkə
chart_column_score = Bal
chart_column_index = İndeks
chart_column_date = Tarix
chart_column_full = Ən yüksək bal
chart_column_source = Mənbə
chart_ledger_title = { $subject }: { $max } xaldan { $awarded } xal, { $full ->
    [0] { $areas } sahənin heç birində tam xal yoxdur
   *[other] { $areas } sahədən { $full } sahədə tam xal
}
chart_ledger_title_partly = { $subject }: { $indicators } göstəricidən { $known } göstərici məlumdur
chart_ledger_title_areas = { $subject }: { $areas } sahədən { $known } sahə məlumdur
chart_ledger_title_held = { $subject }: sadalanan sahələr üzrə { $max } xaldan { $awarded } xal (cəmi { $total } xal)
chart_ledger_title_unknown = { $subject }: yalnız yekun bal məlumdur
chart_ledger_reading = { $areas ->
    [one] Hər xana { $indicators } göstəricidən biridir və eni xal sayına uyğundur.
   *[other] Hər xana { $indicators } göstəricidən biridir və eni xal sayına uyğundur; hər sətir { $areas } sahədən biridir.
}
chart_ledger_reading_areas = Hər xana { $areas } sahədən biridir və eni xal sayına uyğundur.
chart_ledger_reading_rest = { $reading } Cəmi { $points } xallıq digər sahələr sadalanmayıb.
chart_ledger_reading_partly = { $reading } { $unknown ->
    [one] Bir xana üzrə məlumat yoxdur.
   *[other] { $unknown } xana üzrə məlumat yoxdur.
}
chart_ledger_description = { $reading } { $count ->
    [one] Ən çox xal bu sahədə çatışmır: { $areas } ({ $missed }).
   *[other] Ən çox xal bu sahələrdə çatışmır: { $areas } (hər birində { $missed }).
}
chart_ledger_description_many = { $reading } Ən çox xal { $count } sahədə çatışmır: hər birində { $missed }.
chart_ledger_area = { $area }: { $max } xaldan { $awarded } xal, { $percent }
chart_ledger_area_partly = { $area }: { $max } xaldan ən azı { $awarded } xal, göstəricilərin hamısı məlum deyil
chart_ledger_area_unknown = { $area }: məlum deyil, dəyəri { $max } xal
chart_ledger_cell = { $indicator }: { $state }, { $max } xaldan { $awarded } xal
chart_ledger_cell_unknown = { $indicator }: məlum deyil, dəyəri { $max } xal
chart_ledger_missing = { $subject }: yalnız yekun bal dərc olunub, xalların sahələr və göstəricilər üzrə necə bölündüyü məlum deyil.
chart_strip_title_one = { $country } ({ $score }): digər { $others } ölkədən { $below } ölkənin balı daha aşağıdır
chart_strip_title_several = { $of } ölkə arasında: { $countries }
chart_strip_title_many = { $of } ölkə arasında seçilmiş { $chosen } ölkənin balı: ən aşağı { $lowest }, ən yüksək { $highest }
chart_strip_title_all = { $index }: { $of } ölkənin balı, ən aşağı { $lowest }, ən yüksək { $highest }
chart_strip_title_group = { $group }: { $leading ->
    [one] birinci
   *[other] birincilər
} – { $leaders } ({ $high }), { $trailing ->
    [one] sonuncu
   *[other] sonuncular
} – { $trailers } ({ $low })
chart_strip_title_group_count = { $count } ölkə
chart_strip_title_group_one = { $group }: balı olan yeganə ölkə – { $country } ({ $score })
chart_strip_title_group_same = { $group }: { $count } ölkənin hamısının balı eynidir ({ $score })
chart_strip_country = { $country } ({ $score })
chart_strip_description = { $index }: 0-dan { $full } bala qədər şkalada { $of } ölkənin hər biri üçün bir nişan.
chart_strip_description_middle = { $reading } Median bal: { $median }; ölkələrin yarısı { $low } ilə { $high } arasındakı zolaqdadır.
chart_strip_median = bütün ölkələrin medianı: { $median }
chart_strip_half = ölkələrin yarısı: { $low }–{ $high }
chart_strip_median_group = medianı ({ $group }): { $median }
chart_strip_description_group = { $reading } { $group }
chart_strip_group = Hündür nişanlar – { $group }: { $count } ölkə, median { $median }.
chart_strip_description_without = { $reading } Balı məlum olmayanlar: { $countries }.
chart_strip_mark = { $countries }: { $score }, yeri: { $rank } ({ $of } ölkə arasında)
chart_strip_mark_unranked = { $countries }: { $score }, yer müəyyən edilməyib
chart_map_title_tier = { $count ->
    [0] { $index }: { $of } ölkədən heç biri ən yüksək pillədə deyil
   *[other] { $index }: { $of } ölkədən { $count } ölkə ən yüksək pillədədir
}
chart_map_title = { $count ->
    [0] { $index }: { $of } ölkədən heç birinin balı { $from } və daha çox deyil (ən çoxu { $full })
   *[other] { $index }: { $of } ölkədən { $count } ölkənin balı { $from } və daha çoxdur (ən çoxu { $full })
}
chart_map_description = { $index }: hər ölkə eyni ölçülü kvadratdır və təxminən dünya xəritəsindəki yerində durur. Balı olan { $of } ölkənin sinfi kvadratın nə qədər tünd və ya açıq olması ilə göstərilir; { $unknown ->
    [0] balı olmayan ölkə yoxdur.
   *[other] balı olmayan { $unknown } ölkə qırıq xətlə əhatələnib.
}
chart_map_from = { $score } və daha çox
chart_map_below = { $score } baldan az
chart_map_tier = { $tier }: { $bound }
chart_map_unknown = məlum deyil
chart_map_key = { $class } ({ $count })
chart_map_mark = { $country }: { $score }, yeri: { $rank }, { $of } ölkə arasında ({ $class })
chart_map_mark_unknown = { $country }: balı məlum deyil
chart_map_column_class = Sinif
chart_strip_missing = { $index } üzrə heç bir ölkənin balı məlum deyil.
chart_history_title = { $subject }, son ballar: { $totals }
chart_history_latest = { $index }: { $score }
chart_history_rose = { $subject }, { $index }: bal { $from } ({ $first }) səviyyəsindən { $to } ({ $last }) səviyyəsinə qalxıb
chart_history_fell = { $subject }, { $index }: bal { $from } ({ $first }) səviyyəsindən { $to } ({ $last }) səviyyəsinə enib
chart_history_stayed = { $subject }, { $index }: bal dəyişməyib, { $score } ({ $first } və { $last })
chart_history_description = { $totals ->
    [one] Bir yekun bal öz tarixi üzrə göstərilib.
   *[other] { $totals } yekun bal öz tarixləri üzrə göstərilib.
} Nazik xətt tarixin düşdüyü dövrü, ox isə açıq qalan tərəfi göstərir.
chart_history_description_several = { $panels } metodologiya üzrə { $totals } yekun bal; balları müqayisə oluna bilmədiyi üçün hər metodologiyanın öz oxu var. Nazik xətt tarixin düşdüyü dövrü, ox isə açıq qalan tərəfi göstərir.
chart_history_mark = { $index }: { $full } baldan { $score }, { $date }. Mənbə: { $source }
chart_history_missing = { $subject }: heç bir yekun bal məlum deyil.
chart_history_across = { $subject }: { $from } ({ $before }), { $to } ({ $after }), dəyişiklik { $change }
chart_time_break = { $before } ilə { $after } fərqli xallar üzrə hesablanır: aralarındakı fərq dəyişiklik deyil.

## Charts of relations, time and ranks
chart_scatter_title_together = { $x } və { $y } balları adətən birlikdə yüksəlir: ranq korrelyasiyası { $rho } ({ $count } ölkə)
chart_scatter_title_against = { $x } və { $y } balları adətən əks istiqamətdə dəyişir: ranq korrelyasiyası { $rho } ({ $count } ölkə)
chart_scatter_title_apart = { $x } və { $y } balları arasında əlaqə zəifdir: ranq korrelyasiyası { $rho } ({ $count } ölkə)
chart_scatter_title_few = { $x } və { $y }: hər iki balı olan { $count } ölkə əlaqə haqqında nəsə demək üçün azdır və ya balları fərqlənmir
chart_scatter_description = Hər iki balı olan hər ölkə üçün bir nöqtə (cəmi { $count }): sağa doğru { $x }, şkala 0–{ $x_full }; yuxarıya doğru { $y }, şkala 0–{ $y_full }. Spirmenin ranq korrelyasiyası sıra eyni olduqda 1, tərsinə olduqda −1 olur. { $only ->
    [0] Yalnız bir balı olan ölkə yoxdur.
   *[other] Yalnız bir balı olan { $only } ölkə göstərilməyib.
}
chart_scatter_without = { $reading } İki baldan ən azı biri məlum olmayanlar: { $countries }.
chart_scatter_mark = { $country }: { $x } – { $x_score }, { $y } – { $y_score }
chart_scatter_column_score = Bal, { $index }
chart_scatter_upward = ↑ { $index }
chart_scatter_across = { $index } →
chart_scatter_missing = Həm { $x }, həm də { $y } üzrə balı olan ölkə yoxdur.
chart_timelines_title = { $index }: { $of } ölkənin son balları, ən yüksək: { $highest }, ən aşağı: { $lowest }
chart_timelines_changes = { $before } ilə { $after } arasında dəyişiklik: { $changes }
chart_timelines_change = { $country } { $change }
chart_timelines_title_same = { $index }: { $of } ölkənin son balları eynidir, { $score }
chart_timelines_tied = { $count } ölkə ({ $score })
chart_timelines_description = { $reading } Ölkələr rəng və formaya görə fərqlənir.
chart_timelines_description_each = { $reading } Hər ölkə ayrıca panellərdə, eyni oxlarla göstərilib.
chart_timelines_without = { $indices } üzrə yekun balı olmayanlar: { $countries }.
chart_timelines_and = { $reading } { $more }
chart_timelines_mark = { $country }, { $total }
chart_timelines_sources = Mənbələr: { $count }, hər biri cədvəldə göstərilib
chart_timelines_missing = Seçilmiş ölkələrin heç bir yekun balı məlum deyil.
chart_intervals_title_firm = { $index }: heç bir yer dəyişmir; { $count } ölkənin hamısı on sınağın ən azı doqquzunda yerini saxlayır
chart_intervals_title_one = { $country }: on sınağın doqquzunda yeri { $ranks }, çəkilər olduğu kimi qaldıqda { $rank }
chart_intervals_title_widest = { $half }; yeri ən geniş hədlərdə dəyişən: { $widest }
chart_intervals_title_each = On sınağın doqquzunda tutulan yerlər: { $countries }
chart_intervals_title_half = { $of } ölkənin yarısı { $places ->
    [0] öz yerini saxlayır
   *[other] öz yerindən ən çox { $places } yer uzaqlaşır
}, hər biri on sınağın doqquzunda
chart_intervals_description = Seçilmiş hər ölkə üçün bir sətir; yerlər soldan sağa düzülüb. Zolaq sınaqlarda alınan yerlərin 5-ci prosentilindən 95-ci prosentilinə qədər uzanır; üzərindəki nişan mediandır. Aşağıda { $count } ölkənin hər biri öz yerində bir xətlə göstərilir: yer nə qədər çox dəyişirsə, xətt o qədər hündürdür. { $incomplete ->
    [0] Kənarda qalan ölkə yoxdur.
   *[other] Bir sahəsi məlum olmayan { $incomplete } ölkənin yeri müəyyən edilmir.
}
chart_intervals_without = { $reading } Yeri müəyyən edilməyənlər: { $countries }.
chart_intervals_note = { $index } çəkiləri ±{ $spread } (f) hədlərində təsadüfi əmsallara vurulub; N = { $draws } sınaq, başlanğıc ədədi (seed) { $seed }. Zolaqlar: yerlərin 5-ci və 95-ci prosentilləri arası; nişanlar: median.
chart_intervals_note_own = { $index } çəkiləri deyil, öz çəkiləriniz ({ $weights }) ±{ $spread } (f) hədlərində təsadüfi əmsallara vurulub; N = { $draws } sınaq, başlanğıc ədədi (seed) { $seed }. Zolaqlar: yerlərin 5-ci və 95-ci prosentilləri arası; nişanlar: median.
chart_intervals_all = Bütün { $count } ölkə: xətt nə qədər hündürdürsə, yer o qədər çox dəyişir
chart_intervals_mark = { $country }: yeri { $rank }; on sınağın doqquzunda { $ranks }, median { $median }
chart_intervals_column_code = Kod
chart_intervals_column_best = 5-ci prosentil
chart_intervals_column_median = Median
chart_intervals_column_worst = 95-ci prosentil
chart_intervals_missing = { $index }: göstəriləcək yer yoxdur.
chart_moves_title_won = { $country }: { $before } (yer { $from }) → { $after } (yer { $to }), { $places } yer irəliləyib: { $parts }
chart_moves_title_lost = { $country }: { $before } (yer { $from }) → { $after } (yer { $to }), { $places } yer geriləyib: { $parts }
chart_moves_title_stayed = { $country }: { $before } (yer { $from }) → { $after } (yer { $to }), yeri dəyişməyib: { $parts }
chart_moves_title = { $before } → { $after }, seçilmiş { $of } ölkə: irəliləyən { $won }, geriləyən { $lost }, ən çox dəyişən { $furthest }
chart_moves_title_all = { $before } → { $after }: { $of } ölkə arasında ən böyük { $shown } yerdəyişmə, ən çox dəyişən { $furthest }
chart_moves_title_still = { $before } → { $after }: { $of } ölkənin heç birinin yeri dəyişməyib
chart_moves_title_none = Seçilmiş ölkələrin heç birinin həm { $before }, həm də { $after } üzrə balı yoxdur
chart_moves_tied = { $count } ölkə (hər biri { $places } yer)
chart_moves_parts = öz dəyişikliyi hesabına { $own }, digərlərinin dəyişikliyi hesabına { $others }
chart_moves_plus = +{ $number }
chart_moves_description = Hər iki buraxılışda balı olan { $count } ölkə arasında irəliləmə (sağa) və geriləmə (sola): { $before } → { $after }. Bütöv hissə ölkənin öz dəyişikliyi, ştrixlənmiş hissə digərlərinin dəyişikliyidir; kəsik ikisinin cəmini göstərir.
chart_moves_only = yalnız { $index } üzrə balı var
chart_moves_neither = heç birində balı yoxdur
chart_moves_mark = { $country }: yeri { $from }, sonra { $to }; dəyişmə { $net }: { $parts }
chart_moves_own = Öz dəyişikliyi
chart_moves_others = Digərlərinin dəyişikliyi
chart_moves_net = İkisinin cəmi
chart_moves_lost = ← geriləmə
chart_moves_won = irəliləmə →
chart_moves_column_rank = Yer, { $index }
chart_moves_column_won = Yer dəyişikliyi

## Charts of comparisons
chart_none_picked = Heç bir ölkə seçilməyib. Burada görmək üçün ən azı birini seçin.
chart_none_known = { $index } üzrə seçilmiş ölkələr haqqında heç nə məlum deyil.
chart_bars_title = Ən yüksək yekun bal: { $countries } ({ $score }); ən böyük fərq: { $area } ({ $low } – { $high })
chart_bars_title_totals = { $index } üzrə ən yüksək yekun bal: { $countries } ({ $score })
chart_bars_title_one = { $country }, { $index }: { $full } baldan { $score }
chart_bars_title_one_lowest = { $country }: { $full } baldan { $score }; ən aşağı xal payı: { $areas } ({ $percent })
chart_bars_title_unknown = { $index }: seçilmiş ölkələrin yekun balı məlum deyil
chart_bars_countries = { $count } ölkə
chart_bars_description = { $index }: { $areas ->
    [0] hər seçilmiş ölkənin yekun balı bir zolaqla göstərilir.
   *[other] hər seçilmiş ölkənin yekun balı və { $areas } sahəsi zolaqlarla göstərilir.
} Sona qədər dolan zolaq bütün xallar deməkdir; məlum olmayanın zolağı yoxdur.
chart_bars_description_without = { $reading } Haqqında heç nə məlum olmayanlar: { $countries }.
chart_bars_total = Yekun
chart_bars_column_percent = Pay
chart_bars_mark = { $country }, { $area }: { $max } üzərindən { $awarded }
chart_bars_mark_unknown = { $country }, { $area }: məlum deyil
chart_strips_title = Yekun balı mediandan yüksək: { $known } ölkədən { $above }; mediandan ən çox geri qalan: { $country } ({ $area })
chart_strips_title_none_below = Yekun balı mediandan yüksək: { $known } ölkədən { $above }; heç bir sahədə mediandan aşağı olan yoxdur
chart_strips_title_total = Yekun balı mediandan yüksək: { $known } ölkədən { $above }
chart_strips_title_one = { $country }: { $areas } sahədən { $above } sahədə bütün ölkələrin medianından yüksəkdədir
chart_strips_description = { $index }: { $countries } ölkənin hər biri maksimumdakı payına görə bir cizgidir, seçilmişlər nişanla göstərilib. Xəttin altındakı üçbucaq mediandır.
chart_strips_median = median { $median }, { $countries } ölkə
chart_strips_median_of_some = median { $median }, { $countries } ölkədən { $known } ölkə üzrə məlumdur
chart_strips_few = { $countries } ölkədən { $known } ölkə üzrə məlumdur
chart_strips_unknown = heç bir ölkə üzrə məlum deyil
chart_strips_without = Balı məlum olmayanlar: { $countries }
chart_strips_only_total = Yalnız yekun balı məlum olanlar: { $countries }
chart_strips_others = digər { $count } ölkə
chart_strips_column_median = Bütün ölkələrin medianı
chart_radar_title = Sahələri ən tarazlı: { $even }; ən az tarazlı: { $uneven }
chart_radar_title_one = Sahələrin payı: { $profile }
chart_radar_title_partly = { $index }: { $all } göstəricidən { $known } məlumdur, heç bir ölkənin bütün sahələri məlum deyil
chart_radar_profile = { $country } ({ $low } – { $high })
chart_radar_description = { $index }: { $areas } sahə şüalarla göstərilir: mərkəz sıfır, kənar maksimumdur. Sahə məlum olmayan yerdə xətt qırılır.
chart_radar_description_without = { $reading } Heç bir sahəsi məlum olmayanlar: { $countries }.
chart_radar_without = Heç bir sahəsi məlum olmayanlar: { $countries }
chart_radar_few = Radar üçün üç sahə lazımdır; { $index } üzrə burada sadalanan sahələr: { $areas }.
chart_radar_unknown = { $index } üzrə seçilmiş ölkələrin heç bir sahəsi məlum deyil.
chart_grid_title = Ən çox sahədə ({ $areas } sahədən { $count }) təkbaşına birinci: { $countries }
chart_grid_leader = { $country } (daha { $level } sahədə başqaları ilə birgə birinci)
chart_grid_leaders = { $countries } ölkənin hər biri { $areas } sahədən { $count } sahədə təkbaşına birincidir
chart_grid_both = { $margins }. { $leaders }
chart_grid_margins = { $leader }, { $index }: { $score }; fərq { $ahead }
chart_grid_ahead = { $country } ilə { $margin }
chart_grid_ahead_of_last = sonuncu olan { $country } ilə { $margin }
chart_grid_description = { $index }: xana nə qədər tünddürsə, maksimumdakı pay o qədər böyükdür. Yuxarı üçbucaq sətrin ən yüksək, aşağı üçbucaq ən aşağı göstəricisidir, – məlum deyil.
chart_grid_of = maks. { $max }
chart_grid_unknown = –
chart_grid_outranking_description = { $index }: çəkilərin { $draws } təsadüfi sınağından neçəsində sətirdəki ölkənin balı sütundakından yüksəkdir. Qalan sınaqlarda aşağı və ya bərabərdir.
chart_grid_firm = Hər cütün sırası sınaqların ən azı { $percent } hissəsində eynidir
chart_grid_least_certain = Sırası ən az etibarlı cüt: { $first }, sonra { $second } (sınaqların { $percent } hissəsində)
chart_grid_level = Sırası ən az etibarlı cüt: { $first } və { $second } (sınaqların { $percent } hissəsində bərabər)
chart_grid_mark = { $row } – { $column }: sınaqların { $percent } hissəsində birincinin balı daha yüksəkdir
chart_grid_too_few = { $index }: sıranın etibarlılığı yalnız seçilmiş ölkələrdən ən azı ikisinin bütün sahələri məlum olduqda yoxlanıla bilər.
chart_grid_above = >{ $percent }
chart_grid_below = <{ $percent }
chart_grid_column_other = Müqayisə olunan ölkə
chart_grid_column_ahead = Balı daha yüksək
chart_grid_column_level = Bərabər

## Planların və vaxtı keçənlərin şəkilləri

chart_ahead_falls = { $index }: tədbir görülməsə, bal enir: { $from } → { $to } (ilk dəyişiklik: { $date })
chart_ahead_rises = { $index }: tədbir görülməsə də, bal qalxır: { $from } → { $to } (ilk dəyişiklik: { $date })
chart_ahead_returns = { $index }: tədbir görülməsə, bal dəyişir (ilk dəyişiklik: { $date }) və sonda yenə { $score } olur
chart_ahead_stays = { $index }: məlum olanlara görə bal { $score } səviyyəsində qalır
chart_ahead_missing = { $index }: xallar tam məlum olmadığı üçün gələcək günlərin balı hesablana bilmir.
chart_ahead_of_answers = { $index } üzrə özünüqiymətləndirmə
chart_ahead_with_plans = { $said }; planlaşdırılanlarla sonda { $score } olur
chart_ahead_description = { $index }: { $from } tarixindən başlayaraq, heç bir tədbir görülmədikdə hər günün balı, 0–{ $full } şkalası ilə. { $days ->
    [0] Balı dəyişəcək heç nə məlum deyil.
    [one] Bal bir gün dəyişir.
   *[other] Bal { $days } gün dəyişir.
}
chart_ahead_description_plans = { $reading } Punktir xətt planlaşdırılan hər şey öz vaxtında görüldükdə alınan baldır.
chart_ahead_key = Bütöv xətt: heç bir tədbir görülməsə. Punktir xətt: planlaşdırılan hər şey öz vaxtında görülsə.
chart_ahead_mark = { $date }: { $score }
chart_ahead_mark_changes = { $date }: { $score }. { $changes }
chart_ahead_mark_planned = { $said }. Planlaşdırılanlarla: { $score }
chart_ahead_lapses = Qüvvədən düşür: { $parts }
chart_ahead_begins = Qüvvəyə minir: { $parts }
chart_ahead_plans = Planlaşdırılıb: { $parts }
chart_ahead_column_day = Hansı tarixdən
chart_ahead_column_score = Tədbir görülməsə, bal
chart_ahead_column_planned_score = Planlaşdırılanlarla bal
chart_ahead_column_lapses = Qüvvədən düşür
chart_ahead_column_begins = Qüvvəyə minir
chart_ahead_column_plans = Planlaşdırılıb
chart_front_reaches = { $index }: { $target } bal üçün ən azı { $cost } lazımdır; { $most } ilə bal { $score } olur
chart_front_short = { $index }: { $target } bala çatmaq mümkün deyil; { $most } ilə ən çoxu { $score } alınır
chart_front_most = { $index }: { $most } ilə ən çoxu { $score } bal alına bilər
chart_front_missing = { $index }: xallar tam məlum olmadığı üçün göstəricilərin nə verəcəyi hesablana bilmir.
chart_front_description = { $index } üzrə hər xərcin verə biləcəyi ən yüksək bal, 0–{ $full } şkalası ilə. { $count ->
    [one] Bir nöqtə var.
   *[other] { $count } nöqtənin birindən o birinə keçdikcə xərc də, bal da artır.
}
chart_front_mark = { $cost }: { $score } ({ $points } xal)
chart_front_actions = { $count } göstərici
chart_front_effort = { $effort } vahid əmək sərfi
chart_front_across_actions = Göstəricilərin sayı
chart_front_across_effort = Əmək sərfi
chart_front_target = Hədəf: { $score }
chart_path_rises = { $index }: bu planla bal qalxır: { $from } → { $to } (son addım: { $date })
chart_path_rises_undated = { $index }: bu planla bal qalxır: { $from } → { $to } (bir hissəsinin günü yoxdur)
chart_path_stays = { $index }: heç nə planlaşdırılmayıb, bal { $score } olaraq qalır
chart_path_missing = { $index }: planın neçə xaldan başladığı məlum deyil, ona görə balını hesablamaq olmur.
chart_path_description = Planın tədbirləri yerinə yetirildikcə { $index } üzrə bal, 0–{ $full } şkalası ilə. { $days ->
    [0] Heç nə planlaşdırılmayıb.
   *[other] { $days } dəfə dəyişir.
}
chart_path_mark = { $date }: { $score }. Bu vaxta qədər yerinə yetirilir: { $parts }
chart_path_mark_undated = Günü hələ göstərilməyib: { $score }. Yerinə yetirilməlidir: { $parts }
chart_path_undated = Son addımın günü hələ yoxdur; o, sonda durur.
chart_path_column_day = Gün
chart_path_column_acts = Bu vaxta qədər

## Figures
figure_role = diaqram
figure_keys = Ox düymələri, Home və End nişandan nişana aparır. Escape nişanlardan çıxarır.
figure_keys_open = Ox düymələri, Home və End nişandan nişana aparır. Enter nişanı açır, Escape nişanlardan çıxarır.
figure_table = Cədvəl
figure_form = Ölçü və başlıq
figure_size = { $name }, { $pixels }
figure_size_label = Ölçü
figure_size_page = Səhifədəki kimi
figure_size_wide = Enli, mətbuat və slaydlar üçün
figure_size_square = Kvadrat
figure_size_portrait = Şaquli
figure_size_link = Keçid önizləməsi
figure_title = Başlıq
figure_title_about = Öz başlığınız şəkildə ayrıca qeyd olunur, nəticə isə onun altında qalır.
figure_title_back = Nəticəyə qayıt
figure_colours = Rənglər
figure_colours_light = Açıq
figure_colours_dark = Tünd
figure_form_about = PNG, SVG və kopyalanan şəkil belə görünəcək.
figure_form_preview = Şəklin görünüşü
figure_fine_print = Bu ölçüdə bəzi yazılar telefonda oxunmayacaq qədər kiçikdir. Daha hündür ölçü seçsəniz və ya diaqramda sətirləri azaltsanız, yazılar böyüyər.
figure_copy = Şəkli kopyala
figure_copy_refused = Brauzer şəkli kopyalamağa icazə vermədi. Onu PNG kimi saxlamaq olar.
figure_download = Endir
figure_download_failed = { $file } faylını burada yaratmaq mümkün olmadı. Eyni rəqəmlər cədvəldə var.
figure_not_drawn = Diaqramı burada çəkmək mümkün olmadı. Eyni rəqəmlər cədvəldə var.

## Files
file_truncated = Fayl { $line } nömrəli sətrin { $column } nömrəli sütununda kəsilib.
file_web_page = Fayl əvəzinə veb-səhifə gəlib.
file_not_json = Fayl JSON deyil: səhv { $line } nömrəli sətrin { $column } nömrəli sütunundadır.
file_other_format = Faylın formatı “{ $found }”, gözlənilən format isə “{ $expected }”.
file_no_format = Faylda onun formatı göstərilməyib; gözlənilən format: “{ $expected }”.
file_other_version = Faylın versiyası { $found }, bu proqramın oxuduğu versiya isə { $supported }.
file_no_version = Faylda onun versiyası göstərilməyib; bu proqramın oxuduğu versiya: { $supported }.
file_field = { $path } (sətir { $line }, sütun { $column }): { $flaw }
file_other_subject = Fayl “{ $found }” haqqındadır, “{ $expected }” haqqında olmalı idi.
file_part_twice = “{ $part }” identifikatoru iki sahəyə və ya göstəriciyə verilib.
file_part_worthless = “{ $part }” üçün heç bir xal nəzərdə tutulmayıb.
file_parts_differ = “{ $part }” üzrə hissələrin xallarının cəmi { $max } əvəzinə { $sum } edir.
file_total_differs = Bütün sahələrin xallarının cəmi { $max } əvəzinə { $sum } edir.
file_tiers_disordered = Pillələr bir-birindən aşağıda başlamalı, sonuncusu sıfırdan başlamalıdır.
file_unknown_area = “{ $group }” qrupunda göstərilən “{ $area }” sahəsi mövcud deyil.
file_unknown_reference = “{ $part }” üçün qəbul edilən “{ $kind }” istinad növünün adı faylda yoxdur.
problem_at = { $place }: { $flaw }
problem_with = { $place } ({ $subject }): { $flaw }
problem_line = Sətir { $line }, { $problem }
flaw_malformed = “{ $found }” { $expected } deyil.
flaw_repeated = “{ $id }” ikinci dəfə yazılıb.
flaw_no_source = Mənbə göstərilməyib.
flaw_unknown_part = Metodologiyada “{ $part }” adlı sahə və ya göstərici yoxdur.
flaw_points_out_of_range = “{ $part }” üçün { $awarded } xal yazılıb; xal 0 ilə { $max } arasında ola bilər.
flaw_points_partial = “{ $part }” üçün { $awarded } xal yazılıb; xal yalnız 0 və ya { $max } ola bilər.
expected_country = üç hərfdən ibarət ölkə kodu
expected_index = indeks identifikatoru (kiçik hərf, rəqəm və defis)
expected_part = sahə və ya göstərici identifikatoru
expected_source = mənbə identifikatoru (kiçik hərf, rəqəm və defis)
expected_terms = istifadə şərtlərinin identifikatoru (kiçik hərf, rəqəm və defis)
expected_group = ölkələr qrupunun identifikatoru (kiçik hərf, rəqəm və defis)
expected_reference = istinad növünün identifikatoru (kiçik hərf, rəqəm və defis)
expected_strategy = strategiyanın identifikatoru (kiçik hərf, rəqəm və defis)
expected_entry = bəndin identifikatoru (hərf, rəqəm və nöqtə, ən çoxu 12 işarə)
expected_date = 2023-08-31, 2020-10, 2024, 2021/2022 və ya ../2023-05-02 kimi yazılmış tarix
expected_web_address = http və ya https ünvanı
expected_one_of = bu sözlərdən biri ({ $words })
expected_number = adi qaydada yazılmış ədəd
expected_decimals = { $most ->
    [0] tam ədəd
   *[other] vergüldən sonra ən çox { $most } rəqəmi olan ədəd
}
expected_zero_or_more = mənfi olmayan ədəd
expected_above_zero = sıfırdan böyük ədəd

## Findings
finding_missing = { $file }: Fayl yoxdur.
finding_unlisted = { $file }: Fayl datapackage.json siyahısında yoxdur.
finding_unused = { $file }: Paketdə heç nə bu fayla istinad etmir, ona görə də fayl yoxlanılmayıb.
finding_hash = { $file }: Faylın ölçüsü və ya heşi datapackage.json siyahısındakından fərqlidir; fayl dəyişdirilib və ya yarımçıq köçürülüb.
finding_unreadable = { $file }: { $error }
finding_flawed = { $file }: { $problem }
finding_no_source = { $file }, { $subject }: sources.json faylında “{ $id }” mənbəsi yoxdur.
finding_no_terms = { $file }, { $subject }: sources.json faylında “{ $id }” istifadə şərtləri yoxdur.
finding_no_country = { $file }, { $subject }: countries.json faylında “{ $id }” ölkəsi yoxdur.
finding_no_part = { $file }, { $subject }: Metodologiyada “{ $id }” adlı sahə və ya göstərici yoxdur.
finding_no_observation = { $file }, { $subject }: Bu mənbə və tarix ({ $date }) üzrə sübutu olduğu göstərilən müşahidə yoxdur.
finding_area_contradicts = { $file }, { $country }, sahə { $part }: Göstəricilərinin xallarının cəmi { $computed } edir, dərc olunan xal isə { $published }.
finding_total_contradicts = { $file }, { $country }: Xallardan { $computed } bal alınır, dərc olunan bal isə { $published }.
finding_unattainable = { $file }, { $country }: Heç bir tam xal sayı dərc olunmuş { $published } balını vermir və bunun səbəbi qeyd olunmayıb.
finding_out_of_range = { $file }, { $country }: “{ $field }” { $found } yazılıb, bu isə mümkün hədlərdən kənardır.
finding_evidence_contradicts = { $file }, { $country }, göstərici { $part }: Ya xal var, sübut yoxdur, ya da sübut var, xal yoxdur.
verdict_equal = yenidən hesablanıb, eynidir
verdict_different = yenidən hesablanıb, yuvarlaqlaşdırma fərqi var
verdict_contradicts = yenidən hesablanıb, ziddiyyət var
verdict_unpublished = yenidən hesablanıb, dərc olunmuş yekun bal yoxdur
verdict_published_only = yalnız dərc olunmuş bal var
verdict_partial = qismən məlumdur
verdict_rank_only = yalnız yer məlumdur

## The command “verify”
verify_usage =
    Məlumat paketini yoxlayır: faylları və heşləri, quruluşu, istinadları, yenidən hesablana bilən hər yekun balı.

    verify [--json] [--language DİL] QOVLUQ
      QOVLUQ           datapackage.json faylı olan qovluq, məsələn, public/data
      --json           proqramlar üçün; forması public/data/README.md faylında izah olunub
      --language DİL   mesajların dili: { $languages }

    Səhv yoxdursa 0, səhv varsa 1, heç nə yoxlanıla bilmədikdə 2 kodu ilə bitir.
verify_no_folder = Hansı qovluq? datapackage.json faylı olan qovluğu göstərin: verify public/data
verify_unknown_argument = “{ $argument }” adlı seçim yoxdur; seçimlərin siyahısı: verify --help
verify_unknown_language = “{ $language }” dili yoxdur; bunlardan birini seçin: { $languages }.
verify_no_such_folder = { $folder } mövcud deyil. datapackage.json faylı olan qovluğu göstərin, məsələn, public/data.
verify_unreadable_folder = { $folder } oxuna bilmir ({ $reason }). Oxumaq icazəniz olan və datapackage.json faylı saxlanılan qovluğu göstərin.
verify_index = { $name }: { $countries } ölkə üzrə { $observations } müşahidə
verify_column_country = ölkə
verify_column_computed = hesablanan
verify_column_published = dərc olunan
verify_summary = { $indices } indeks, yenidən hesablanmış { $totals } yekun bal, toxunulmamış { $files } fayl.
verify_clean = Səhv yoxdur.
verify_findings = { $count } səhv var.

## Pages

## Profile and explanation
also_said = başqa mənbə
any_of = bunlardan biri: { $names }
basis_label = Əsas
basis_published = dərc olunub, yenidən hesablana bilmir
basis_recomputed = yenidən hesablanıb, dərc olunmayıb
basis_equal = dərc olunub, yenidən hesablananla eynidir
basis_rounded = dərc olunub, yenidən hesablananla fərqi yuvarlaqlaşdırma həddindədir
basis_contradicts = dərc olunub, hissələri ona ziddir
check_rounded = Hissələri { $recomputed } verir, fərq { $apart }: dərc olunmuş hissələr yuvarlaqlaşdırılıb.
check_contradicts = Hissələri { $recomputed } verir, fərq { $apart }; yuvarlaqlaşdırma bunu izah etmir. İkisindən biri səhvdir.
close = Bağla
dates_differ = tarixlər ölkəyə görə fərqlənir
difference_ahead = Sıfır və ya daha çox: kibertəhlükəsizlik rəqəmsallaşma ilə ayaqlaşır və ya onu qabaqlayır.
difference_behind = Sıfırdan aşağı: rəqəmsallaşma kibertəhlükəsizliyi qabaqlayır.
difference_label = rəqəmsal inkişafdan fərq
evidence_described = { $note } (tarix: { $date })
evidence_described_without = Mənbədə göstərilib (tarix: { $date }).
evidence_failed = Sübutlar yüklənmədi; yuxarıya baxın.
evidence_failed_but = Xallar və meyarlar ondan asılı deyil.
evidence_none = Dərc olunmayıb (tarix: { $date }).
evidence_not_held = Burada saxlanılmır; mənbəyə baxın.
evidence_unknown = Məlum deyil.
evidence_unnamed = Xal verilib (tarix: { $date }), lakin burada saxlanılan səhifə mətnində sübutun adı yoxdur.
history_without = Burada çatışmır: { $what }.
index_label = İndeks
indicator_accepted = Qəbul olunan istinad
indicator_derived = Hesabla tapılıb
indicator_derived_why = Səhifədə bu xal göstərilməyib; sahənin cəmi başqa qiymətə yer qoymur.
indicator_evidence = Sübut
indicator_non_state = (dövlətdən kənar mənbə də qəbul olunur)
indicator_note = Qeyd
indicator_points = Xal
indicator_time = Şərt
no_score = yekun bal məlum deyil
no_such_index = Burada “{ $asked }” adlı indeks yoxdur. Mövcud olanlar:
not_in_this_index = bu ölkə haqqında məlumat yoxdur
observation_label = Versiya
observation_rank_only = { $date }: yalnız yer ({ $source })
observation_with_total = { $date }: { $total } ({ $source })
observation_without_total = { $date }: bəzi göstəricilər, yekun bal yoxdur ({ $source })
percent_label = Faiz
points_label = xal
profile_areas = Xallar necə bölünüb
profile_elsewhere = Eyni ölkə bütün indekslərdə
profile_history = Zaman üzrə
profile_in_ranking = Reytinqdə bax
profile_indicators = Göstəricilər və sübutlar
profile_jump = Sahəyə keç
profile_no_country = Belə ölkə yoxdur
profile_no_country_why = “{ $asked }” buradakı indekslərin tanıdığı ölkə kodu deyil. Birini seçin:
profile_no_observation = Ünvandakı versiya burada saxlanılmır; ölkəni təmsil edən versiya göstərilir.
profile_not_in_index = { $index }: { $country } haqqında məlumat yoxdur. Bu, sıfır bal demək deyil.
profile_own_words = Meyarlar, qeydlər və şərhlər öz sözlərimizlədir; rəsmi mətn naşirə məxsusdur.
profile_remarks = Bilmək faydalıdır
profile_rest = Qalan sahələr ({ $points } xal) burada saxlanılmır.
profile_see_ranking = Bütün reytinqə bax
profile_change = dəyişmə, əvvəlki tarix: { $date }
profile_below = { $shown } tarixli balın hissələri məlum deyil. Aşağıda { $other } tarixli versiya göstərilir: { $of } göstəricidən { $known } məlumdur.
profile_below_all = Həmin versiyanı bütövlükdə göstər
profile_met = tam xalı olan: { $count }
profile_unknown = məlum olmayan: { $count }
profile_show_unknown_all = { $count } göstəricinin hamısını göstər
profile_fuller = Başqa versiya ({ $date }) haqqında daha çox məlumat var: { $of } göstəricidən { $known } göstərici məlumdur
profile_show_all = Hamısı: { $count }
profile_show_gaps = Boşluqlar: { $count }
profile_show_unknown = Məlum olmayan: { $count }
profile_which_indicators = Hansı göstəricilər sadalansın
published_unchecked = dərc olunub; bütün xallar məlum olmadığı üçün yenidən hesablana bilmir
published_checked = dərc olunub və { $count } rəqəmdən yenidən hesablanıb
rank_of = { $rank } / { $of }
rank_printed = Dərc olunan yer
rank_by_published = Dərc olunmuş bala görə sıra
rank_by_score = Bala görə sıra
rank_on_page = Onunla birlikdə dərc olunan yer
tier_label = Pillə
tier_named = Pillə { $number }, { $name }
summary_areas_only = Sahələrin cəmi məlumdur, göstəriciləri isə yox.
summary_full = Tam xal: { $areas }.
summary_full_everywhere = Bütün sahələrdə tam xal.
summary_full_many = { $areas } sahədən { $full } sahədə tam xal.
summary_nothing = Nə yekun bal, nə də ondan aşağıdakılar məlumdur.
summary_strongest = Xalların ən böyük payı: { $areas }.
summary_total_only = Burada yalnız yekun bal məlumdur, hissələri isə yox.
summary_weakest = Ən kiçik pay: { $areas }.
summary_weakest_many = Ən kiçik pay { $count } sahədə eynidir.
time_every_year = hər il
time_in_force = qüvvədə olmalıdır
time_last_three_years = son üç il ərzində
why_all_or_nothing = Göstərici ya bütün xalını alır, ya da heç nə.
why_area_equal = Göstəricilərinin cəmidir və naşirin dərc etdiyi ilə eynidir.
why_area_given = Dərc olunduğu kimidir; göstəricilərinin hamısı məlum deyil.
why_area_sum = Hissələrinin cəmidir.
why_check = Yoxlama: hissələrindən yenidən hesablanıb
why_difference = Yekun bal çıxılsın rəqəmsal inkişaf səviyyəsi: naşirin ölkənin nə qədər rəqəmsal olduğunu göstərən ölçüsü, balla birlikdə dərc olunub.
why_equal = Hissələri də eyni balı verir.
why_given = Dərc olunduğu kimidir.
why_link = Niyə bu rəqəm?
why_neighbours = Reytinqdə ətrafında
why_no_difference = Fərq üçün bal və rəqəmsal inkişaf səviyyəsi lazımdır; onlardan biri məlum deyil.
why_no_part = Metodologiyada “{ $asked }” adlı sahə və ya göstərici yoxdur.
why_no_rank = Yalnız ölkəni təmsil edən və yekun balı olan versiya yer tutur.
why_nothing = Bu indeksdə bu ölkə haqqında məlumat yoxdur.
why_not_checked = Altındakı xalların hamısı məlum deyil, ona görə burada yenidən hesablana bilmir.
why_partly = Hissələrinin hamısı məlum deyil, ona görə bu, bal deyil, ən azı qazanılan xaldır.
why_parts = Hissələri
why_published = Dərc olunduğu kimi.
why_rank_published = Naşir { $rank } yerini dərc edib.
why_rank_published_of = Naşirin dərc etdiyi yer: { $rank } / { $of }; o, öz gününün rəqəmlərinə görə sıralayır.
why_rank_order = Bala görə bu sıra burada qurulub; naşirin reytinqi deyil.
why_rank_printed = Bu, naşirin dərc etdiyi yerdir.
why_rounding = Xallar dəqiq toplanır; yalnız nəticə { $decimals } onluq işarəyə qədər (yarım yuxarıya) yuvarlaqlaşdırılır.
why_title = Niyə bu rəqəm?
why_total = { $score }: niyə bu rəqəm?
why_total_lead = { $country }, { $index }
why_unchecked = Bu xallarla birlikdə yekun bal dərc olunmayıb, ona görə yenidən hesablanmış bal göstərilir.
why_unknown = Onun haqqında heç nə məlum deyil. Bu, sıfır demək deyil.
why_up_total = Yekun bal
why_within_tolerance = Dərc olunan yekun baldan fərqi { $apart }; bu, { $tolerance } dözümlülük həddindədir: { $basis }
recomputed_from = { $count } rəqəmdən yenidən hesablanıb; dərc olunmayıb
summary_gaps = Qalan { $points } xal { $count } yerinə yetirilməmiş göstəricidədir.
summary_partial = { $of } göstəricidən { $known } məlumdur; qalanlarının dəyəri { $points } xaldır.
why_rank = { $above ->
    [0] Heç bir ölkənin balı daha yüksək deyil
   *[other] { $above } ölkənin balı daha yüksəkdir
}, { $sharing ->
    [0] eyni balı olan başqa ölkə yoxdur.
   *[other] daha { $sharing } ölkənin balı eynidir.
}

## Methodology
methodology_unknown_title = Belə indeks yoxdur
methodology_unknown = Burada “{ $index }” adlı indeks yoxdur; ola bilsin, keçid yarımçıq köçürülüb. Mövcud indekslər:
methodology_indices = İndekslər
methodology_of = Metodologiya: { $index }
methodology_publisher = Naşir
methodology_in_use = Tətbiq dövrü
methodology_edition = Buraxılış
methodology_scale = Şkala
methodology_range = 0–{ $full }
methodology_areas = Sahələr
methodology_areas_held = { $count }, digərləri burada saxlanılmır
methodology_total_only = yoxdur, burada yalnız yekun bal saxlanılır
methodology_indicators = Göstəricilər
methodology_points = Xallar
methodology_to_ranking = Reytinqə bax
methodology_download = Metodologiyanı endir (JSON)
methodology_scoring = Xallar bala necə çevrilir
methodology_formula_score = Bal = { $full } × toplanmış xallar ÷ { $max }
methodology_formula_sum = Bal = bütün sahələrin xallarının cəmi
methodology_formula_mean = Bal = bütün sahələrin xallarının cəmi ÷ { $max }
methodology_formula_published = Bal = dərc olunduğu kimi yekun bal
methodology_formula_area = Sahə = 100% × sahədə toplanmış xallar ÷ sahənin maksimumu
methodology_all_or_nothing = Göstəriciyə ya tam xal verilir, ya da heç xal verilmir. Xallar tam ədəd kimi toplanır və sona qədər heç nə yuvarlaqlaşdırılmır.
methodology_up_to = Sahə maksimuma qədər istənilən xal toplaya bilər. Onun tərkibi burada saxlanılmır, buna görə xalları dərc olunduğu kimi götürülür.
methodology_no_parts = Bu indeksin nə sahələri, nə də göstəriciləri burada saxlanılır, ona görə heç nə yenidən hesablanmır.
methodology_decimals = { $decimals ->
    [0] Bal tam ədədlə göstərilir; yarımlar yuxarı yuvarlaqlaşdırılır.
    [one] Bal bir onluq rəqəmlə göstərilir; yarımlar yuxarı yuvarlaqlaşdırılır.
   *[other] Bal { $decimals } onluq rəqəmlə göstərilir; yarımlar yuxarı yuvarlaqlaşdırılır.
}
methodology_area_decimals = { $decimals ->
    [0] Sahənin faizi tam ədədlə göstərilir.
    [one] Sahənin faizi bir onluq rəqəmlə göstərilir.
   *[other] Sahənin faizi { $decimals } onluq rəqəmlə göstərilir.
}
methodology_example = Məsələn, { $max } xaldan { $points } xal: { $full } × { $points } ÷ { $max } = { $score }
methodology_tolerance_none = Yenidən hesablanmış yekun bal dərc olunmuş balla son rəqəminə qədər eyni olmalıdır.
methodology_tolerance = Yenidən hesablanmış yekun bal dərc olunmuş baldan ən çox { $tolerance } fərqlənə bilər.
methodology_weights = Xallar necə bölünüb
methodology_weights_reading = Hər xana bir göstəricidir, eni xalının sayına uyğundur.
methodology_column_area = Sahə
methodology_column_indicators = Göstəricilər
methodology_column_points = Xal
methodology_column_share = Pay
methodology_rest = Digər sahələr, burada saxlanılmır
methodology_total = Cəmi
methodology_criteria = Göstəricilər və meyarlar
methodology_own_words = Adlar naşirin qısa adlarıdır; meyarlar və qeydlər bizim sözlərimizlə yazılıb. Əsas götürülən naşirin öz mətnidir:
methodology_points_known = { $points } ({ $status })
methodology_known = Necə məlumdur
methodology_own_words_working = Meyarlar və qeydlər, habelə naşirin dərc etdikləri istisna olmaqla adlar öz sözlərimizlədir. Rəsmi mətn naşirə məxsusdur:
methodology_accepted = Qəbul edilən sübut
methodology_when = Müddət
methodology_time_in_force = qüvvədə olmalıdır
methodology_time_every_year = hər il təkrarlanmalıdır
methodology_time_last_three_years = son üç ilə aid olmalıdır
methodology_whose = Kimdən
methodology_non_state = dövlətdən başqa mənbələr də qəbul edilir
methodology_note = Qeyd
methodology_worth = { $max } xal
methodology_link_to = { $part } üçün keçid
methodology_rules = Qaydalar və onların nə dərəcədə dəqiq məlum olduğu
methodology_stated = bildirilib
methodology_stated_means = bunu naşir bildirib və ya bu layihə qərara alıb
methodology_verified = yoxlanılıb
methodology_verified_means = dərc olunmuş rəqəmlər üzərində hesablama bunu göstərir
methodology_inferred = dolayı nəticə
methodology_inferred_means = başqa məlumatlardan çıxarılıb
methodology_basis = Əsas:
methodology_sources = Mənbələr

## Metodologiyanın bəndləri necə məlumdur
status_printed = naşir dərc edib
status_printed_means = naşirin burada saxlanılan səhifəsində verilib
status_retold = başqaları nəql edib
status_retold_means = başqaları nəql və ya tərcümə edib; naşirin öz mətni burada saxlanılmır
status_arithmetic = hesablamadan alınır
status_arithmetic_means = dərc olunmuş rəqəmlərdən hesabla alınır
status_general = ümumi bilik, təsdiqlənməyib
status_general_means = burada saxlanılan heç nə onu təsdiq etmir
status_brought = naşirin siyahısı kimi idxal edilmiş siyahıdandır
status_brought_means = qiymətləndirməyə naşirin siyahısı kimi idxal edilmiş siyahıda verilib; burada heç kim onu naşirin səhifəsi ilə tutuşdurmayıb
status_own = bu qiymətləndirmədə düzəldilib
status_own_means = qiymətləndirən bunu siyahıda deyilənin yerinə qoyub
status_name = ad
status_points = xal
status_criterion = meyar
status_group = qrup
status_legend = “Meyar” qəbul edilən sübutu və vaxt şərtini də əhatə edir.
status_items = { $items }: { $status }
status_working_list = Bu, layihənin tərtib etdiyi işçi siyahıdır: naşir { $of } göstəricidən { $printed } göstəricini adı, xalı və meyarı ilə dərc edib. Daha { $partly } göstərici üzrə bunların bir qismi dərc və ya nəql edilib; qalan { $general } göstərici ümumi biliyə əsaslanır və təsdiqlənməyib.
status_total = Bu yekunlar işçi siyahıya əsaslanır: naşir { $of } göstəricidən { $printed } göstəricini burada verildiyi kimi dərc edib, qalanları təsdiqlənməyib və onların xalları başqa ola bilər.

## Data
data_lead = Bu saytdakı hər rəqəm yalnız aşağıdakı fayllardan götürülür. Bunlar adi JSON fayllarıdır və hər birinin mənbəyi, tarixi və heşi göstərilib.
data_version = Versiya
data_latest = Ən son rəqəm
data_files = Fayllar
data_size = Həcm
data_list = datapackage.json – bütün faylların siyahısı
data_standard = Data Package – əsaslandığı standart
data_check = Özünüz yoxlayın
data_check_lead = Bir düymə bütün faylları yenidən alır, heşlərini tutuşdurur, adı çəkilən hər şeyin mövcud olduğunu yoxlayır və hissələri məlum olan hər yekun balı yenidən hesablayır. Hamısı brauzerinizdə, balları hesablayan kodla icra olunur.
data_verify = Hamısını yoxla
data_verify_again = Yenidən yoxla
data_stop = Dayandır
data_fetching = Fayllar alınır: { $of } fayldan { $done }
data_checking = Yoxlanılır və yenidən hesablanır: { $of } addımdan { $done }
data_running = Yoxlama gedir.
data_stopped = Sona çatmadan dayandırıldı, ona görə məlumatlar haqqında heç nə demək olmaz.
data_checked = { $files } fayldan { $intact } faylın həcmi və SHA-256 heşi siyahıdakı ilə eynidir. Bundan başqa yoxlanılanlar: hər faylın quruluşu; adı çəkilən hər mənbənin, ölkənin, sahənin, göstəricinin və prioritetin mövcudluğu; uyğunlaşdırmalardakı hər əlaqənin səbəbi; hissələri məlum olan, yenidən hesablanıb dərc olunmuş balla tutuşdurulan hər yekun bal.
data_column_verdict = Nəticə
data_column_count = Müşahidə sayı
data_differences = Fərqli olan { $count } müşahidə, hər iki qiymətlə
data_findings = Tapılan səhvlər
data_native = Eyni yoxlama öz kompüterinizdə
data_native_lead = Bu saytın mənbə kodu və Rust varsa, bir əmr eyni nəticəni verir; nə isə ziddiyyət təşkil edirsə, xəta ilə bitir:
data_native_hash = Endirilmiş bir faylın heşi:
data_methodologies = Metodologiyalar
data_methodologies_about = Hər indeksin nəyi saydığı, neçə xal verdiyi və hansı qaydalara əsaslandığı.
data_observations = Ölkələr üzrə rəqəmlər
data_observations_about = Hər mənbənin hər ölkə haqqında, hansı tarixə nə dediyi.
data_evidence = Sübutlar
data_evidence_about = Ölkənin xallarının göstəricilər üzrə nəyə əsaslandığı.
data_lists = Siyahılar
data_lists_about = Ölkələr, mənbələr, indekslər, strategiyalar və ölkələri təsnif edən araşdırmalar.
data_others = Digər fayllar
data_others_about = Bu səhifənin tanımadığı növdən olan fayllar.
data_file_countries = Ölkələr və ölkə qrupları
data_file_tiles = Bərabər kvadratlardan ibarət xəritə
data_file_sources = Mənbələr və istifadə şərtləri
data_file_indices = İndekslərin siyahısı
data_file_evidence = { $country }: { $index }
data_column_file = Fayl
data_column_as_of = Tarix
data_column_size = Həcm
data_column_get = Əldə et
data_download = Endir
data_schema = Sxem
data_details = Mənbələr, şərtlər, heş
data_sources = Mənbələr
data_terms = Şərtlər
data_hash = SHA-256
data_made = digər fayllardan hazırlanıb
data_bytes = { $size } B
data_kilobytes = { $size } kB
data_megabytes = { $size } MB

## A publisher’s page that a reader brings
bring_title = Ölkənin səhifəsini gətirin
bring_lead = NCSI-nin naşiri hər ölkənin bütün göstəricilərini öz saytında göstərir, lakin onun cədvəllərini başqaları yaya bilməz. Səhifəni özünüz gətirə bilərsiniz: onu kopyalayın, yadda saxlayın və ya PDF-inin mətnini kopyalayın. O, brauzerinizdə oxunur və heç yerə göndərilmir.
bring_how = Ölkənin səhifəsini və ya ölkələri müqayisə edən səhifəni açın, hamısını seçin, kopyalayın və aşağıya yapışdırın.
bring_site = Naşirin saytı
bring_text = Səhifənin mətni
bring_read = Mətni oxu
bring_file = Və ya səhifənin faylı
bring_file_about = Brauzerinizin yadda saxladığı səhifə (HTML) və ya onun mətni, ən çoxu { $megabytes } MB. Faylı buraya sürükləmək də olar. PDF-dən mətni kopyalayıb yuxarıya yapışdırın.
bring_reading = Oxunur…
bring_failed = Heç nə oxuna bilmədi.
bring_empty = Mətn yoxdur. Səhifənin mətnini yapışdırın və ya fayl seçin.
bring_pdf = Bu fayl PDF-dir, belə fayllar burada oxunmur. Onu açın, hamısını seçin, kopyalayın və mətni yuxarıya yapışdırın.
bring_picture = Bu fayl şəkildir və ondan mətn oxumaq olmur. Səhifənin özünü açın, hamısını seçin, kopyalayın və yuxarıya yapışdırın.
bring_office = Bu fayl ofis proqramının sənədidir. Onu açın, hamısını seçin, kopyalayın və mətni yuxarıya yapışdırın.
bring_archive = Bu fayl arxivdir, arxivlər burada açılmır. Onu açıb içindəki HTML faylını seçin və ya səhifənin mətnini kopyalayıb yuxarıya yapışdırın.
bring_web_archive = Bu faylda səhifə burada oxunmayan formatdadır. Səhifəni HTML kimi yadda saxlayın (“Veb-səhifə, yalnız HTML”) və ya mətnini kopyalayıb yuxarıya yapışdırın.
bring_not_text = Bu fayl mətn deyil. Səhifəni HTML kimi yadda saxlayın və ya mətnini kopyalayıb yuxarıya yapışdırın.
bring_wrong = NCSI-nin heç bir sahəsi və göstəricisi tapılmadı. Ölkənin səhifəsini göstəriciləri açılmış halda bütövlükdə kopyalayın və yenidən cəhd edin.
bring_too_long = Mətn { $megabytes } MB-dır, ən çoxu { $most } MB oxunur. Ölkənin səhifəsinə aid olmayanları çıxarın.
bring_too_many_lines = Mətndə { $lines } sətir var, ən çoxu { $most } sətir oxunur. Ölkənin səhifəsinə aid olmayanları çıxarın.
bring_read_count = Oxunan ölkələr: { $count }. Ziddiyyətlər: { $contradictions }.
bring_found = Oxunanlar
bring_nobody = Ölkənin adı yoxdur
bring_summary = { $country }, { $index }, { $date }: { $of } göstəricidən { $known } göstərici oxundu.
bring_points = Onlar birlikdə { $max } xaldan { $awarded } xal, yəni { $score } bal edir.
bring_points_part = Onlar hələlik { $max } xaldan { $awarded } xal edir.
bring_points_alone = { $awarded }/?
bring_checks = Hesab yoxlaması
bring_holds = uyğundur
bring_contradicts = ziddir
bring_checks_areas = Göstəriciləri ilə uyğun gələn sahələr: { $of } sahədən { $held }
bring_checks_percents = Xallarından alınan faizlər: { $of } faizdən { $held }
bring_checks_total = Bütövlükdə ölkə üzrə yazılanlar onun sahələrindən alınır.
bring_checks_total_not = Bütövlükdə ölkə üzrə yazılanlar onun sahələrindən alınmır.
bring_checks_none = Səhifədə bir-biri ilə tutuşdurula bilən heç nə yoxdur.
bring_findings = Diqqət yetirməli olduqlarınız: { $count }
bring_findings_more = Siyahıya düşməyən daha { $count } qeyd var.
bring_at_line = Sətir { $line }: { $what }
bring_found_another = Burada başqa səhifə başlayır. O, ayrıca oxundu.
bring_found_too_many = Buradan sonrakı səhifələr oxunmadı. Onları bir-bir gətirin.
bring_found_edition = Adlar başqa buraxılışa da uyğundur; mətn { $index } kimi oxundu.
bring_found_no_country = Heç bir sətirdə ölkənin adı yoxdur. Onu aşağıda seçin.
bring_found_perhaps = Heç bir sətirdə ölkənin adı yoxdur. Sübutlarda ən çox adı çəkilən ölkə – { $country } – aşağıda seçilib; yoxlayın.
bring_found_several = Bir neçə ölkənin adı çəkilir: { $countries }. Düzgün olanı aşağıda seçin.
bring_found_no_date = Heç bir sətirdə səhifənin tarixi yoxdur. O, tarixsiz saxlanılır.
bring_found_dates = Burada başqa tarix var; { $date } götürüldü.
bring_found_twice = { $item } burada təkrarlanır, birincisi bu sətirdədir: { $first }. Bir dəfə sayılır.
bring_found_twice_other = { $item } burada başqa xallarla təkrarlanır. Bu sətirdəki xallar götürüldü: { $first }.
bring_found_unknown = Buraxılışda { $number } nömrəli göstərici yoxdur. Onun xalları götürülmədi.
bring_found_no_points = { $item }: xallar yoxdur. Naməlum qalır.
bring_found_unclear = { $item }: “{ $figures }” yazısında xalları maksimumdan ayırmaq olmur. Naməlum qalır.
bring_found_above = { $item }: { $awarded } xal yazılıb, maksimum isə { $max } xaldır. Saxlanılmır.
bring_found_partial = { $item }: { $awarded } xal yazılıb, halbuki yalnız 0 və ya { $max } xal verilir. Saxlanılmır.
bring_found_maximum = { $item }: maksimum kimi { $printed } yazılıb, burada isə { $max } məlumdur. Uyğun gəlməyən xallar saxlanılmır.
bring_found_percent = { $item }: { $printed } faiz yazılıb, yanındakı xallar isə { $computed } faiz edir.
bring_found_sum = { $item }: göstəriciləri birlikdə { $sum } xal edir, yazılan isə { $printed } xaldır.
bring_found_areas = Sahələr birlikdə { $sum } xal edir, ölkə üçün yazılan isə { $printed } xaldır.
bring_found_score = Yazılan bal { $printed }, xallardan alınan bal isə { $computed } edir.
bring_found_ends = Səhifə burada bitir: { $item }. Bundan sonra { $missing } göstərici çatışmır və naməlum qalır.
bring_found_missing = Səhifədə yoxdur və naməlum qalır: { $items }.
bring_found_missing_more = Səhifədə yoxdur və naməlum qalır: { $items } və daha { $more } göstərici.
bring_found_evidence = Bir neçə ölkənin rəqəmləri altında sübutlar var. Hansı ölkəyə aid olduqları bilinmir, ona görə saxlanılmır.
bring_found_unsafe = { $item }: təhlükəsiz veb-ünvan olmayan bir ünvan götürülmədi.
bring_list = { $index } burada işçi siyahıdır və bu səhifə ona aid məlumat verir.
bring_list_counts = Səhifənin təsdiqlədiyi bəndlər: { $confirmed }. Düzəltdiyi bəndlər: { $corrected }.
bring_list_item = Siyahıda
bring_list_page = Səhifədə
bring_lines = Sətir-sətir
bring_lines_not_understood = { $count ->
    [0] Bütün sətirlər başa düşüldü.
   *[other] { $count } sətir başa düşülmədi; onlardan heç nə götürülmədi.
}
bring_lines_folded = Meyarlar, istinadlar və sübutlar sətir-sətir: { $count }
bring_lines_more = Daha { $count } sətir göstərilmir.
bring_column_line = Sətir
bring_column_text = Mətn
bring_column_taken = Nə kimi oxundu
bring_column_points = Xallar
bring_taken_country = ölkə
bring_taken_date = tarix
bring_taken_total = bütövlükdə ölkənin rəqəmləri
bring_taken_group = sahələr üzərində başlıq
bring_taken_area = Sahə { $item }
bring_taken_indicator = Göstərici { $item }
bring_taken_figures = rəqəmlər: { $item }
bring_taken_criterion = meyar (məlumdur): { $item }
bring_taken_references = qəbul edilən istinadlar: { $item }
bring_taken_evidence = sübut: { $item }
bring_taken_label = başlıq sözü
bring_taken_around = hər səhifənin rəqəmlərindən aşağıda olan
bring_taken_nothing = başa düşülmədi
bring_country = Ölkə
bring_choose = Ölkəni seçin
bring_take = Bunu saxla
bring_keep = Saxla
bring_keep_title = Oxunanları saxlayın
bring_keep_about = Saxladıqlarınız bu brauzerdə qalır, göstərildiyi hər yerdə sizin gətirdiyiniz kimi işarələnir, profillərə, reytinqlərə və müqayisələrə qatılır. Eyni səhifəni yenidən gətirsəniz, əvvəl saxlanılan daha əvvəlki vəziyyət kimi qalır.
bring_keep_none = Ən azı bir səhifənin ölkəsini seçin və saxlanılacağını işarələyin.
bring_kept_one = { $country }, { $index }, { $date }
bring_kept_failed = Saxlanılmadı: { $why }
bring_kept_no_figure = heç bir rəqəmi buraxılışa uyğun gəlmir.
bring_way = Ölkənin səhifəsini naşirin saytından gətirin
bring_way_about = Burada yalnız bir ölkə bütün göstəriciləri ilə verilir, çünki naşirin cədvəllərini yaymaq olmaz. İstənilən başqa ölkənin səhifəsini özünüz gətirə bilərsiniz.

## About
about_lead = Posture milli kibertəhlükəsizlik indekslərini açıq şəkildə ölçməyə imkan verir: dərc olunmuş rəqəmlər, qaydalar və hesablamalar – hər birini yoxlaya bilərsiniz.
about_privacy = Məxfilik
about_privacy_nothing = Burada gördüyünüz heç bir iş brauzerinizdən kənara çıxmır. Hesab, kuki, ziyarət sayğacı və başqa sayta sorğu yoxdur: brauzerə belə sorğunu rədd etmək tapşırılıb.
about_privacy_server = Hər saytda olduğu kimi, bu faylları saxlayan server hansı faylların hansı şəbəkə ünvanından istənildiyini görür. Bundan nəyin saxlanıldığı serveri idarə edəndən asılıdır.
about_privacy_kept = Burada etdiklərinizdən bu cihazda yalnız özünüzün seçdiyiniz və daxil etdiyiniz saxlanılır: brauzerin yerli yaddaşında (localStorage) dil, görünüş, tək düymələri söndürməyiniz və yazmağa başladığınız əsas, verilənlər bazasında (IndexedDB) isə özünüqiymətləndirmələriniz əvvəlki vəziyyətləri ilə birlikdə, dəyişdirdiyiniz strategiya uyğunlaşdırmaları və buraxılışlararası uyğunluq cədvəlləri, saxladığınız planlar, habelə gətirdiyiniz ölkə səhifələri.
about_privacy_offline = Saytın şəbəkəsiz də açılması üçün brauzer açdığınız sayt fayllarını, yəni proqramı və rəqəmləri serverdən gəldiyi kimi saxlayır. Onlarda sizə aid heç nə yoxdur. Bu faylları aşağıdakı düymə, habelə brauzerin sayt məlumatlarını silmə funksiyası silir; növbəti ziyarətdə onlar yenidən saxlanılır.
about_kept = Bu brauzerin hazırda Posture üçün saxladıqları
about_kept_what = Nə
about_kept_key = Açar
about_kept_value = Qiymət
about_kept_language = Dil
about_kept_theme = Görünüş
about_kept_keys = Tək düymələr söndürülüb
about_kept_files = Şəbəkəsiz istifadə üçün saytın faylları
about_kept_other = Digər
about_kept_nothing = Hazırda heç nə saxlanılmır.
about_remove = Hamısını sil
about_removed = Silindi. Ünvanda dil göstərilibsə, növbəti səhifə açılanda o, yenidən yadda saxlanılır.
about_remove_refused = Brauzer buna icazə vermədi.
about_accessibility = Əlçatanlıq bəyanatı
about_accessibility_aim = Posture hamı üçündür. Onun ölçüsü WCAG 2.2-nin AA səviyyəsidir; bu, dövlət qurumları üçün Avropa standartı olan EN 301 549-un veb-səhifələrə dair tələblərini də əhatə edir.
about_accessibility_done = Hər şey yalnız klaviatura ilə, 320 piksel enindən başlayaraq, açıq və tünd görünüşdə, hərəkətsiz və kağız üzərində işləyir. Heç nə yalnız rənglə bildirilmir. Hər diaqramın eyni məlumatı verən cümləsi və cədvəli var.
about_accessibility_tested = Bunu layihə özü yoxlayır: hər iki görünüşdə və üç müxtəlif endə avtomatik testlərlə (axe), habelə klaviatura ilə. Müstəqil audit aparılmayıb və ekran oxuyucusundan hər gün istifadə edən heç kim hələ sınaqdan keçirməyib.
about_accessibility_short = Məlum çatışmazlıqlar:
about_accessibility_titles = Mənbələrin adları dərc olunduqları dildədir və bu, ekran oxuyucuları üçün ayrıca qeyd edilməyib.
about_accessibility_errors = Məlumat faylı zədələndikdə və ya hesablama dayandıqda izahın texniki hissəsi ingilis dilində olur.
about_accessibility_linked = Buradan keçid verilən naşir səhifələrinin özləri əlçatan olmaya bilər.
about_accessibility_tell = Sizə mane olan nə isə varsa, bu ünvandakı saytı idarə edənə yazın.
about_licences = Lisenziyalar və şərtlər
about_licences_code = Proqram azad proqram təminatıdır, lisenziyası: { $licence } (seçim sizindir).
about_licences_data = Rəqəmlər mənbəyi və tarixi göstərilən faktlardır. Onların naşirlərinin şərtləri belədir:
about_licences_affiliation = Posture heç bir indeksin naşiri ilə bağlı deyil və heç biri tərəfindən təsdiqlənməyib. Buradakı rəqəm naşirin öz rəqəmindən fərqlənirsə, naşirin rəqəmi əsas götürülür.
about_cite = Necə istinad etməli
about_cite_lead = Ayrıca bir rəqəm üçün onun səhifəsinin ünvanını və yanında göstərilən mənbəni yazın.
about_limits = Məlum məhdudiyyətlər
about_limits_copies = Rəqəmlər göstərilən tarixlərə olan surətlərdir. Naşirlərdən heç nə avtomatik alınmır, ona görə daha yeni rəqəm mövcud ola bilər.
about_limits_parts = Bəzi indekslərin yalnız yekun balları və ya yalnız bir neçə sahəsi saxlanılır. Belə yekun ballar dərc olunduğu kimi göstərilir və yenidən hesablana bilmir.
about_limits_inferred = Bəzi tarixlər və qaydalar dolayı nəticədir. Hər birinin yanında bu göstərilir.
about_limits_compare = Müxtəlif metodologiyalar üzrə ballar, indeksin adı eyni olsa belə, müqayisə oluna bilməz.
about_limits_meaning = İndeks yalnız saydığını ölçür. O, ölkənin nə qədər tez-tez hücuma məruz qaldığını və necə dayanıqlı olduğunu göstərmir.
about_version = Versiya
about_version_program = Proqram
about_version_data = Məlumatlar
about_version_latest = Ən son rəqəm

## Not found
not_found_title = Belə səhifə yoxdur
not_found_path = Bu ünvanda heç nə yoxdur:
not_found_lead = Keçid yarımçıq köçürülmüş və ya səhv yazılmış ola bilər. Heç nə itməyib: ölkə axtarın və ya əsas bölmələrdən birindən başlayın.
not_found_shared = Özünüqiymətləndirməyə keçiddə “/shared#” olur. Poçt proqramı bu keçidi dəyişib: onu göndərildiyi kimi ünvan sətrinə köçürün və ya fayl istəyin.
not_found_country = Ölkə axtarın
not_found_views = Əsas bölmələr
not_found_home = Baş səhifə
not_found_ranking_about = bir indeks üzrə bütün ölkələr yan-yana
not_found_compare_about = ölkələr yan-yana, öz çəkilərinizlə, zaman üzrə
not_found_methodology_about = indeksin nəyi saydığı və xalların bala necə çevrildiyi
not_found_strategies_about = milli strategiyalar və hər birinin indeksi nə qədər əhatə etdiyi
not_found_data_about = hər fayl, mənbəyi və heşi ilə, habelə bütün rəqəmlərin yoxlanılması
not_found_about_about = məxfilik, əlçatanlıq, lisenziyalar, istinad qaydası

## One page on a country
brief_way = Çap üçün bir səhifə
brief_eyebrow = İndekslər üzrə kibertəhlükəsizlik
brief_title = { $country }: bir səhifədə
brief_full = Tam profil
brief_group_usual = Adi qrup
brief_sentence = { $country }: { $index } üzrə balı { $score }, { $of } ölkə arasında yeri { $rank }
brief_sentence_end = { $sentence }.
brief_sentence_group = { $sentence }, qrupun { $of } ölkəsi arasında yeri { $rank } ({ $group }).
brief_sentence_unranked = { $country }: { $index } üzrə balı { $score }, yeri müəyyən edilməyib.
brief_no_score = Burada saxlanan indekslərin heç birində bu ölkənin balı yoxdur: { $country }. Bu, sıfır bal demək deyil.
brief_group_unknown = “{ $group }” adlı qrup yoxdur; adi qrup göstərilir.
brief_caption = { $country } hər bir indeksdə
brief_column_place = Yeri
brief_column_group = Qrupda yeri: { $group }
brief_column_change = Dəyişmə
brief_change = { $change }, əvvəlki tarix: { $date }
brief_score_of = / { $full }
brief_without = { $country } haqqında məlumat olmayan indekslər: { $indices }.
brief_printed = { $indices } üzrə yerlər naşirin dərc etdiyi yerlərdir; qalanları burada bala görə qurulmuş sıradır və rəsmi deyil.
brief_order = Yerlər burada bala görə qurulmuş sıradır, naşirlərin dərc etdiyi yerlər deyil.
brief_marks = ✓ – hissələri eyni balı verir, ≈ – yuvarlaqlaşdırma həddində eyni balı, ≠ – başqa balı.
brief_gap = { $name } ({ $points })
brief_gaps = Boşluqlar ({ $index }, { $date }): məlum olan { $known } bənddən { $gaps } bəndin xalı tam deyil; { $points } xaldan { $missed } xal çatmır:
brief_totals_only = { $country }: yalnız yekun ballar dərc olunub; xalların sahələr üzrə bölgüsü məlum deyil.
brief_development = Rəqəmsal inkişaf səviyyəsi ({ $index }, { $date }): { $level }
brief_development_ahead = { $level }. Onunla birlikdə dərc olunmuş { $score } bal ondan { $apart } bal yüksəkdir.
brief_development_behind = { $level }. Onunla birlikdə dərc olunmuş { $score } bal ondan { $apart } bal aşağıdır.
brief_checked_at = { $date } tarixində Posture ilə hazırlanıb. Hər rəqəm, onun necə hesablandığı və mənbəyi: { $address }

## Ranking
ranking_tab = Reytinq: { $index }
ranking_summary = { $index } üzrə { $countries } ölkənin balı var: { $dates }; { $basis }.
ranking_dates_one = bütün balların tarixi: { $date }
ranking_dates_range = ən köhnə balın tarixi: { $first }, ən yenisininki: { $last }
ranking_dates_undated = { $dates }, { $undated } balın tarixi məlum deyil
ranking_dates_none = balların tarixi məlum deyil
ranking_all_checked = bütün yekun ballar dərc olunduğu kimidir, hər biri yoxlama üçün hissələrindən yenidən hesablanıb
ranking_none_checked = bütün yekun ballar dərc olunduğu kimidir; hissələri məlum olmadığı üçün yenidən hesablana bilmir
ranking_some_checked = yekun ballar dərc olunduğu kimidir, onlardan { $checked } yekun bal yoxlama üçün hissələrindən yenidən hesablanıb
ranking_some_only = { $basis }; { $count } yekun bal dərc olunmayıb və yenidən hesablanıb
ranking_unranked = Yekun balı məlum olmayan { $count } ölkə yer göstərilmədən sonda verilib.
ranking_cited = { $index } üzrə reytinq
ranking_cited_group = { $index } üzrə reytinq: { $group }
ranking_filter_group = Yalnız { $group } qrupunun ölkələri; yerlər bütün indeks üzrədir, qrupdakı yerlər yanında göstərilir.
ranking_filter_tier = Yalnız bu pillənin ölkələri: { $tier }.
ranking_filter_typed = Yalnız “{ $typed }” axtarışı ilə tapılan ölkələr.
ranking_group_unscored = { $group }: burada heç bir ölkəsinin balı yoxdur.
ranking_group_summary = { $group }: { $members } ölkədən { $scored } ölkənin balı var. Onların median balı: { $median }; bütün { $of } ölkəninki: { $all }.
rank_in = Qrupda yer: { $group }
rank_in_group = Qrupda yer
ranking_of_count = { $count } ölkədən
ranking_file_rank_in_group_last = Qrupda yer, bərabərlikdə sonuncu
ranking_file_group = Qrup
ranking_shown = { $of } ölkədən { $shown } ölkə göstərilir
ranking_search = Ölkənin adı və ya kodu
ranking_group = Qrup və ya region
ranking_group_all = Bütün ölkələr
ranking_tier_all = Bütün pillələr
ranking_tier_option = { $tier } ({ $count })
ranking_group_option = { $group } ({ $count })
ranking_groups = Qruplar
ranking_regions = Regionlar (BMT, M49)
ranking_group_unknown = “{ $group }” adlı qrup yoxdur; bütün ölkələr göstərilir.
ranking_tier_unknown = { $index } üzrə { $tier } nömrəli pillə yoxdur; bütün ölkələr göstərilir.
ranking_order_unknown = { $index } üzrə belə sütun yoxdur; sıra bala görədir.
ranking_caption = { $index }, ən yüksək bal { $full }
ranking_column_pick = Seç
ranking_column_difference = Bal − DDL
ranking_column_basis = Əsas
ranking_area_max = maks. { $max }
ranking_pick = { $country }: seç
ranking_why = { $score }, { $country }: bu rəqəm necə alınıb?
ranking_published = dərc olunub
ranking_recomputed = hesablanıb
ranking_no_total = yekun bal məlum deyil
ranking_published_rank = dərc olunan yer: { $rank }
ranking_source = Mənbə { $number }: { $title }
ranking_sources = Mənbələr
ranking_note_ties = Balı eyni olan ölkələr eyni yeri bölüşür və öz aralarında əlifba sırası ilə verilir. Yerlər bütün indeks üzrədir; qrup seçiləndə qrupdakı yer də yanında göstərilir.
ranking_note_order = Bala görə sıra burada qurulub; naşir bütün ölkələrin yerini dərc etməyib və bu yerlərin heç biri rəsmi yer deyil.
ranking_note_printed = Yerlər naşirin dərc etdiyi yerlərdir.
ranking_note_checks = ✓ işarəsi hissələri də eyni rəqəmi verən dərc olunmuş balı, ≈ işarəsi hissələri başqa rəqəm verən, lakin fərqi yuvarlaqlaşdırma ilə izah olunan balı, ≠ işarəsi hissələri ilə ziddiyyət təşkil edən balı bildirir. Göstərilən və sıralanan dərc olunmuş baldır; endirilən faylda hər ikisi var.
ranking_note_ddl = DDL – naşirin bal ilə yanaşı dərc etdiyi rəqəmsal inkişaf səviyyəsidir. Fərq sıfırdan böyükdürsə, kibertəhlükəsizlik rəqəmsal inkişafı qabaqlayır.
ranking_narrow = Dar ekranda sahələr, tarixlər və mənbələr göstərilmir: onlar hər ölkənin profilində və cədvəlin altındakı fayldadır.
ranking_keys = Klaviatura ilə: Tab sətirdən sətrə keçir; ox düymələri sətirdəki seçim xanasına, bala və mənbəyə, həmçinin yuxarı və aşağı aparır.
ranking_picks = { $count } ölkə seçilib
ranking_picks_label = Seçilmiş ölkələr
ranking_unpick = { $country }: seçimdən çıxar
ranking_picks_clear = Hamısını sil
ranking_pick_assess = { $country }: özünüz qiymətləndirin
ranking_pick_missing = { $country } (bu indeksdə yoxdur)
ranking_none_query = “{ $query }” üzrə heç bir ölkə tapılmadı.
ranking_none_group = “{ $group }” ölkələrindən heç biri bu indeksdə yoxdur.
ranking_none_tier = Bu ölkələrdən heç biri bu pillədə deyil: { $tier }.
ranking_none_both = “{ $group }” ölkələri arasında “{ $query }” üzrə heç nə tapılmadı.
ranking_clear = Bütün ölkələri göstər
ranking_download = Bu sətirləri endir (CSV)
ranking_download_failed = Brauzer səhifəyə fayl yaratmağa icazə vermədi.
ranking_file_rank_first = Yer
ranking_file_rank_last = Yer, bölüşülən sonuncu yer
ranking_file_rank_basis = Yerin nə olduğu
ranking_file_tier = Pillə
ranking_file_published = Dərc olunan yekun bal
ranking_file_code = Kod (ISO 3166-1 alpha-3)
ranking_file_area = { $area } (maks. { $max })
ranking_file_ddl = DDL
ranking_file_recomputed = Yenidən hesablanmış yekun bal
ranking_file_tier_name = Pillənin adı
ranking_file_address = Naşirin ünvanı

## Göstəricini kim yerinə yetirir
indicator_tab = { $title } ({ $index })
indicator_who = Kim yerinə yetirir?
indicator_who_of = Kim yerinə yetirir? ({ $part })
indicator_answer = { $title }: cavabı məlum olan { $known } ölkədən { $credited } ölkəyə xal verilib.
indicator_answer_none = { $title }: burada heç bir ölkənin cavabı məlum deyil.
indicator_answer_graded = { $title }: xalı məlum olan { $known } ölkədən { $full } ölkədə maksimum ({ $max }), { $part } ölkədə bir hissəsi var, { $none } ölkədə heç nə yoxdur.
indicator_answer_unknown = Bu indeksin daha { $count } ölkəsinin cavabı burada məlum deyil; onlar heç bir tərəfdə sayılmır.
indicator_answer_group = { $group }: cavabı məlum olan { $known } ölkədən { $credited } ölkənin tam xalı var; məlum deyil: { $unknown }.
indicator_dates_none = Cavabların tarixi məlum deyil.
indicator_dates_one = Bütün cavabların tarixi: { $date }.
indicator_dates_range = Ən köhnə cavabın tarixi: { $first }, ən yenisininki: { $last }.
indicator_dates_undated = { $dates } Tarixi məlum olmayan: { $undated }.
indicator_about = Nə tələb edir
indicator_in_methodology = { $index } metodologiyasında
indicator_not_crossed = { $index } ilə uyğunluqda bu göstərici haqqında heç nə deyilmir.
indicator_turns = Əvvəlki və sonrakı göstəricilər
indicator_before = Əvvəlki: { $title }
indicator_after = Sonrakı: { $title }
indicator_is_area = “{ $area }” sahədir. Onun xalları bu göstəricilərdən yığılır:
indicator_no_parts = { $index } üzrə burada nə sahələr, nə də göstəricilər saxlanılır, ona görə kimin nəyi yerinə yetirdiyini demək olmur.
indicator_unknown_title = Belə göstərici yoxdur
indicator_unknown = { $index } üzrə “{ $part }” göstəricisi yoxdur; ola bilsin, keçid yarımçıq köçürülüb. Mövcud göstəricilər:
indicator_countries = Ölkələr
indicator_show_which = Hansı ölkələr göstərilsin
indicator_show_known = Cavabı məlum: { $count }
indicator_show_credited = Xal verilib: { $count }
indicator_show_not_credited = Xal verilməyib: { $count }
indicator_show_full = Tam xal: { $count }
indicator_show_less = Daha az xal: { $count }
indicator_show_unknown = Məlum deyil: { $count }
indicator_show_all = Hamısı: { $count }
indicator_none = Belə ölkə yoxdur.
indicator_none_query = Göstərilən ölkələr arasında “{ $query }” üzrə heç nə tapılmadı.
indicator_caption = Ölkələr, göstərici üzrə: { $title }
indicator_note_unknown = Cavabı məlum olmayan ölkə göstəricini yerinə yetirməyən ölkə sayılmır. Hər ölkə üçün cavabın məlum olduğu ən son müşahidə göstərilir; onun nə qədər köhnə olduğunu tarix deyir.
indicator_cited = Kim yerinə yetirir: { $title }, { $index }
indicator_file_addresses = Sübutların ünvanları
indicator_filter_known = Yalnız cavabı məlum olan ölkələr.
indicator_filter_full = Yalnız tam xalı olan ölkələr.
indicator_filter_not_full = Yalnız tam xalı olmadığı məlum olan ölkələr.
indicator_filter_unknown = Yalnız cavabı məlum olmayan ölkələr.
indicator_filter_group = Yalnız { $group } qrupunun ölkələri.

## Plans to a target
plan_title = Hədəfə çatmaq planı
plan_title_of = Plan: { $country }
plan_tab = { $title } ({ $index })
plan_lead = Hədəfə çatmaq üçün nələrin yerinə yetirilməli olduğu, hər göstəricinin nə gətirəcəyi və heç nə edilməsə, nəyin qüvvədən düşəcəyi. Hər şey brauzerinizdə dəqiq hesablanır.
plan_whose = Hansı ölkənin planı?
plan_show = Planı göstər
plan_way_in = Hədəfə çatmaq planı
plan_countries = { $index } üzrə göstəriciləri məlum olan ölkələr
plan_country_known = { $country }: { $of } göstəricidən { $known } göstərici məlumdur
plan_points_of = Xallar: { $country }, { $date }
plan_no_indicators = { $index } burada yerinə yetirilib-yetirilmədiyi bilinən göstəricilərsiz saxlanılır, ona görə seçim üçün heç nə yoxdur. Plan bu indekslər üzrə qurula bilər:
plan_only_total = { $country }: { $index } üzrə yalnız yekun bal məlumdur, göstəricilərdən heç biri məlum deyil, ona görə nəyin çatışmadığını demək olmur.
plan_no_total = { $country }: { $index } üzrə bəzi göstəricilər məlumdur, amma nə qalanları, nə də yekun bal məlumdur, ona görə hədəfə nə qədər qaldığını demək olmur.
plan_all_met = Məlum olan bütün göstəricilər yerinə yetirilib; planlaşdırılası heç nə qalmayıb.
plan_unknown = Daha { $count } göstəricinin yerinə yetirilib-yetirilmədiyi məlum deyil; plan onları nəzərə almır.
plan_settings = Nə planlaşdırılır
plan_target = Hədəf
plan_kind = Hədəfin növü
plan_kind_score = Bal
plan_kind_points = Xal
plan_kind_rank = Yer
plan_kind_tier = Pillə
plan_minimise = Mümkün qədər az
plan_minimise_actions = göstərici
plan_minimise_effort = əmək sərfi
plan_minimise_date = vaxt
plan_target_score = { $score } bal
plan_target_points = { $points } xal
plan_target_rank = { $rank } və ya daha yuxarı yer
plan_target_tier = { $tier } və ya daha yuxarı pillə
plan_more_points = daha { $count } xal
plan_more_indicators = daha { $count } göstərici
plan_in_ways = { $count ->
    [one] yalnız bir variantla
   *[other] { $count } variantla
}
plan_answer = { $target } üçün { $points } lazımdır: ən azı { $indicators }, { $ways }.
plan_answer_effort = { $target } üçün { $points } lazımdır: ən azı { $effort } əmək sərfi, { $ways }.
plan_answer_date = { $target } üçün { $points } lazımdır; buna ən tezi { $date } çatmaq olar, { $ways }.
plan_answer_no_date = { $target } üçün { $points } lazımdır; günü göstərilmiş göstəricilərlə buna çatmaq olmur, { $ways } çatmaq olar.
plan_answer_points = Hazırda { $max } xaldan { $now } xal var; { $then } xalla hədəfə çatılır.
plan_answer_others = Bütün digər ölkələrin balları dəyişməz sayılır.
plan_every_way = Bütün variantlarda var: { $parts }.
plan_any_of = Bunlardan istənilən { $count } göstərici kifayətdir: { $parts }.
plan_any_besides = Bundan əlavə, bunlardan istənilən { $count } göstərici kifayətdir: { $parts }.
plan_differ = Variantlar bu göstəricilərlə fərqlənir: { $parts }.
plan_none_in_all = Bütün variantlarda olan göstərici yoxdur.
plan_reached = { $target }: hədəfə artıq çatılıb, bal { $score } ({ $max } xaldan { $points } xal).
plan_out_of_reach = { $target }: bu hədəfə çatmaq mümkün deyil. Bu şərtlərlə ən çoxu { $max } xaldan { $points } xal, yəni { $score } bal qazanmaq olar.
plan_out_with = Bunun üçün lazımdır: { $parts }.
plan_out_nothing = Bu şərtlərlə heç bir göstərici yerinə yetirilə bilməz.
plan_out_unknown = Məlum olmayanlar nəzərə alınmır; onlar daha çox xal gətirə bilər.
plan_ways = Hədəfə çatmaq variantları
plan_ways_shown = { $count } variantdan { $first }–{ $last }
plan_ways_in_all = Bu { $count } göstərici bütün variantlarda var. Hər variantın əlavə göstəriciləri onun nömrəsi ilə verilir.
plan_ways_before = Əvvəlki variantlar
plan_ways_after = Növbəti variantlar
plan_serves = Ən çox xidmət etdiyi prioritet
plan_serves_none = fərqi yoxdur
plan_serving = { $all } variantdan { $sets } variant { $priority } prioritetinə ən çox xidmət edir: onun { $most } göstəricisi ilə.
plan_way_beyond = Ünvandakı nömrə ilə variant yoxdur; birincilər göstərilir.
plan_try = Sına
plan_try_way = variant { $number }
plan_acts = Yerinə yetirilməmiş göstəricilər
plan_acts_caption = { $count } göstəricidə birlikdə { $points } xal çatışmır
plan_acts_about = Nə gətirdiyini görmək üçün göstəricini seçin. Mütləq yerinə yetirilməli olanlar, daxil edilməyənlər və əmək sərfi üzrə öz təxminləriniz yuxarıdakı planı dəyişir. Bunların hamısı yalnız ünvanda saxlanılır.
plan_order = Sıra
plan_order_index = indeksdəki kimi
plan_order_points = ən çox xaldan başlayaraq
plan_order_effort = əmək sərfinə görə ən çox xaldan başlayaraq
plan_order_priority = strategiyanın prioritetlərinə görə
plan_order_elsewhere = digər buraxılışda ən çox xaldan başlayaraq
plan_column_effort = Əmək sərfi, 1–100
plan_column_per_effort = Əmək sərfinə düşən xal
plan_column_ways = Variantlarda
plan_column_condition = Şərt
plan_column_day = Yerinə yetirilə biləcəyi gün
plan_column_priorities = Prioritetlər
plan_column_elsewhere = { $index } üzrə
plan_column_then = Bununla və yuxarıdakılarla yekun
plan_ways_of = { $part } / { $of }
plan_free = sərbəst
plan_must = mütləq olsun
plan_never = daxil edilməsin
plan_effort_of = Əmək sərfi, 1–100: { $part }
plan_condition_of = Şərt: { $part }
plan_day_of = Yerinə yetirilə biləcəyi gün: { $part }
plan_switch_met = Yerinə yetirilmiş göstəricilər: ləğvini sınamaq üçün
plan_same_there = { $part }, eynidir ({ $points })
plan_close_there = { $part }, yaxındır ({ $points })
plan_not_there = soruşulmur
plan_supporting = { $priority } (dəstəkləyici)
plan_trial = Sınaq
plan_try_none = Heç nə seçilməyib. Nə gətirdiyini görmək üçün aşağıda göstəriciləri seçin və ya bir variantı sınayın.
plan_try_gained = Daha { $count } göstərici yerinə yetirilsəydi:
plan_try_lost = { $count } göstərici daha yerinə yetirilməsəydi:
plan_try_both = Daha { $gained } göstərici yerinə yetirilsəydi, { $lost } göstərici isə daha yerinə yetirilməsəydi:
plan_path = { $before } → { $after }
plan_path_points = { $before } → { $after } (ən çoxu { $max })
plan_trial_rank = Bala görə yer
plan_trial_others = Yerlər yalnız digər { $count } ölkənin balları dəyişmədikdə belədir.
plan_trial_back = Hamısını geri qaytar
plan_trial_areas = Dəyişən sahələr
plan_trial_strange = Burada məlum olan göstərici deyil: { $parts }. Ondan heç nə alınmır.
plan_own_lead = Öz cavablarınızdan hədəfə çatmaq üçün nəyin yerinə yetirilməli olduğu və hər göstəricinin nə gətirəcəyi. Təsdiqlənməyənlər burada yerinə yetirilməmiş sayılır.
plan_own_points = Cavablarınızın bu gün təsdiqlədiyi xallar. Buradakı yekunların heç biri { $index } balı deyil: balı yalnız onun naşiri verir.
plan_own_source = Cavablarınız, bugünkü vəziyyətdə; dərc olunmayıb
plan_own_acts_about = Nə gətirdiyini görmək üçün göstəricini seçin. Əmək sərfi və günlər özünüqiymətləndirmə ilə birlikdə saxlanılır; nəyin yerinə yetirilməli, nəyin yetirilməməli olduğu isə ünvandadır.
plan_own_mark = Özünüqiymətləndirmədə planlaşdırılmış kimi qeyd et
plan_own_done = { $count ->
    [0] Planlaşdırılmış kimi qeyd ediləsi heç nə qalmamışdı.
   *[other] İndi { $count } göstərici planlaşdırılmışdır.
}
plan_own_stay = { $count } göstərici olduğu kimi qalır: artıq planlaşdırılıb, icradadır və ya sizin sözünüzə görə yerinə yetirilib.
plan_own_about = Sınananları planlaşdırılmış kimi saxlamaq üçün planı özünüqiymətləndirmədə açın:
plan_own_start = Bu xallardan özünüqiymətləndirməyə başla
plan_own_lapse = Nəyin qüvvədən düşdüyü və hansı günə nəyin planlaşdırıldığı sübutlarınızdan irəli gəlir:
plan_own_stays = Özünüqiymətləndirmə yalnız bu brauzerdə saxlanılır, ona görə bu ünvan başqa yerdə heç nə göstərmir. Faylları isə ötürmək olar.
plan_own_cited = “{ $name }” özünüqiymətləndirməsi üzrə plan, { $index }
plan_body_any = istənilən qurum
plan_fewer_points = { $count } xal az
plan_of_points = { $count } xal
plan_front = Daha çoxu nə gətirərdi
plan_front_reached = Bunlar hansı variantlardır
plan_why_target = { $target }: { $to } xal. Hazırda { $has } xal var, { $missing } xal çatmır.
plan_why_ways = Göstəricilər şərtlər daxilində çatmayan xalı ən az xərclə gətirəcək şəkildə seçilir. { $sets ->
    [one] Belə seçim birdir.
   *[other] Bir göstərici digərini əvəz edə bildiyi üçün belə seçimlərin sayı { $sets }-dir. Hamısı sayılıb, heç biri təxmin deyil.
}
plan_why_usage = { $part } ({ $points }, { $ways } variantda)
plan_why_used = Bu seçimlərdə olanlar: { $parts }.
plan_why_score = Bal ilə: { $full } · { $points } / { $max } = { $score }.
plan_why_lacks = Çatmayan: { $points }.
plan_why_effort = Hər əmək sərfi vahidinə düşən xal: { $points } / { $effort } = { $result }.
plan_why_act_ways = Ən ucuz { $sets } variantdan { $ways } variantda var.
plan_why_then = { $count ->
    [0] Bu sırada birincidir: onunla
   *[other] Bu göstərici və bu sırada ondan yuxarıda olan { $count } göstərici ilə birlikdə
} { $points } xal olur.
plan_why_rank = Balı daha yüksək olan ölkələrin sayı: { $above }, eyni balı olanların sayı: { $sharing }.
plan_why_none = Planda belə rəqəm yoxdur.
plan_why_steps = Bu xallar necə alınır
plan_why_step = { $day }: { $before } − { $lost } = { $points } xal.
plan_why_published = Bu barədə dərc olunanlar və sübutlar
plan_why_own = Öz cavablarınızın bu barədə dedikləri
plan_why_answer = Niyə bu qədər xal və bu qədər variant
plan_why_trial = Niyə bu bal və bu yer
plan_lapse = Heç nə edilməsə
plan_lapse_about = Nəsə qüvvədən düşəndə xal itir. Dərc olunan sübutların bitmə tarixi demək olar ki, məlum deyil, ona görə nəyin bitdiyini fərz etməyi özünüz müəyyən edirsiniz. Bu, fərziyyə kimi göstərilir və yalnız ünvanda saxlanılır.
plan_lapse_none = Məlum tarixlərə görə heç nə qüvvədən düşmür və heç nəyin bitəcəyi fərz edilmir.
plan_lapse_falls = { $day } tarixindən etibarən bal { $before } əvəzinə { $after } olur: { $fewer }.
plan_lapse_more = Daha { $count } gündə dəyişir.
plan_lapse_caption = Xalın itdiyi günlər
plan_lapse_from = Tarixdən
plan_lapse_what = Nə qüvvədən düşür
plan_lapse_why = Əsas
plan_lapse_assumed = planı quranın fərziyyəsi
plan_lapse_dated = məlum tarixlər
plan_lapse_back = Bütün fərziyyələri sil
plan_lapse_other = Yerinə yetirilmiş başqa göstərici
plan_lapse_until = Bu günədək qüvvədədir
plan_rests = Xallar nəyə əsaslanır
plan_rests_most = Ən çox bir sənədə əsaslanır: { $name }. Bu sənəd qüvvədən düşsə, itir: { $lost }.
plan_rests_lost_in = { $place }: { $points }
plan_rests_published = { $index } (dərc olunub)
plan_rests_in_assessment = { $index } (“{ $name }” özünüqiymətləndirməsi)
plan_rests_only = Bu ölkə üzrə dərc olunmuş sübut yalnız { $index } indeksindədir, bu cihazda onun özünüqiymətləndirməsi yoxdur.
plan_rests_where = Harada
plan_rests_why_alone = { $points }; başqa heç bir əsası məlum deyil, ona görə itir
plan_rests_why_others = { $points }; başqa əsası da var, ona görə itmir
plan_rests_why_probable = { $points }; bu sənədə yalnız ehtimal ki əsaslanır, ona görə sayılmır
plan_rests_caption = Xalların əsaslandığı sənədlər, ən çox xaldan başlayaraq
plan_rests_document = Sənəd
plan_rests_probable = Ehtimal ki, həm də
plan_rests_probably = { $parts }; ehtimal ki, həm də { $probable }
plan_rests_points = Əsaslanan xal
plan_rests_lost = Sənəd olmasa, itən xal
plan_rests_score = İtən bal
plan_rests_until = Qüvvədə sayıldığı son gün
plan_rests_until_of = Qüvvədə sayıldığı son gün: { $name }
plan_rests_about = Yalnız sübut qeydlərində adı çəkilənlər sayılır. Başqa əsası da olan göstəricinin xalı itmir.
plan_file_lasts = { $day } tarixinədək qüvvədə sayılır: { $parts }.
plan_conditions = Digər şərtlər
plan_until = Hər şey bu günədək
plan_limits = Bir sahədə ən çoxu
plan_limit_area = Sahə
plan_limit_count = Ən çoxu
plan_limit_is = { $area }: ən çoxu { $count }
plan_needs = Əvvəlcə başqasını tələb edənlər
plan_needs_first = Bu göstərici
plan_needs_second = bunu tələb edir
plan_needs_is = { $first } bunu tələb edir: { $second }
plan_add = Əlavə et
plan_take_back = Sil
plan_take_back_of = Sil: { $what }
plan_strategy = Prioritetləri göstərilən strategiya
plan_fault_text = “{ $typed }” ədəd deyil. 75 və ya 75,5 kimi ədəd yazın.
plan_fault_effort = “{ $typed }” əmək sərfi deyil. 1-dən 100-ə qədər tam ədəd yazın.
plan_fault_day = Belə gün yoxdur. Təqvimdən birini seçin.
plan_fault_count = “{ $typed }” göstərici sayı deyil. 0-dan başlayaraq tam ədəd yazın.
plan_fault_score = Bal 0 ilə { $most } arasında olur.
plan_fault_points = Xal 0 ilə { $most } arasında tam ədəddir.
plan_fault_rank = Yerlər 1-dən { $last } yerədəkdir.
plan_fault_tier = Pillələr 1-dən { $last } pilləyədəkdir.
plan_fault_no_tiers = { $index } üzrə pillələr yoxdur.
plan_fault_unknown_part = “{ $part }” { $index } göstəricisi deyil.
plan_fault_unknown_area = “{ $area }” sahəsində ediləsi heç nə yoxdur və ya belə sahə yoxdur.
plan_fault_not_known = { $part } göstəricisinin yerinə yetirilib-yetirilmədiyi burada məlum deyil, ona görə onunla plan qurmaq olmur.
plan_fault_both = { $part } həm mütləq olmalıdır, həm də daxil edilməməlidir. İkisindən birini silin.
plan_fault_needs_never = { $must } mütləq olmalıdır və { $never } göstəricisini tələb edir, o isə daxil edilməməlidir.
plan_fault_cycle = Bunlar bir-birini dairəvi tələb edir: { $cycle }. Birini silin.
plan_fault_limit = { $area }: ən çoxu { $limit } göstərici ola bilər, amma bunlar mütləq olmalıdır: { $must }.
plan_fault_late = { $must } mütləq olmalıdır, onun yerinə yetirilə biləcəyi gün isə { $by }; hər şey { $until } tarixinədək edilməlidir.
plan_fault_no_day = { $must } { $until } tarixinədək yerinə yetirilməlidir, amma bunun nə vaxt mümkün olduğu göstərilməyib.
plan_fault_needs_late = { $must } mütləq olmalıdır və { $late } göstəricisini tələb edir, onu isə { $until } tarixinədək yerinə yetirmək olmur.
plan_fault_passed = { $until } artıq keçib. Daha sonrakı gün seçin.
plan_fault_many = Cütlərin sayı { $most } saydan çoxdur. Bəzilərini silin.
plan_kept = Aşağıda əvvəlki plan göstərilir.
plan_kept_bare = Aşağıda şərtsiz plan göstərilir.
plan_cited = Plan: { $country }, { $index }
plan_file_acts = Yerinə yetirilməmiş göstəricilər
plan_file_ways = Hədəfə çatmaq variantları, ilk { $count }
plan_file_elsewhere = Digər buraxılışda
plan_file_way = Variant
plan_file_target = Hədəf: { $target }.
plan_file_switched = Seçilənlər: { $parts }.
plan_file_must = Mütləq olsun: { $parts }.
plan_file_never = Daxil edilməsin: { $parts }.
plan_caveat_effort = Əmək sərfi planı quranın təxminidir; göstərilmədikdə hər göstərici 1 sayılır.
plan_caveat_others = Yerlər digər ölkələrin balları dəyişməz sayılmaqla verilir.
plan_caveat_publisher = Göstəricinin yerinə yetirilib-yetirilmədiyini naşir müəyyən edir; plan xal vəd etmir.

## A plan that is kept
kept_plan_unnamed = Adsız plan
kept_plan_name = { $country }, { $index }: { $target }
kept_plan_keep = Plan kimi saxla
kept_plan_explorer = Eyni şərtlərlə “Hədəfə çatmaq planı”na qayıt
kept_plan_list = Planlar
kept_plan_list_about = Hər biri hədəfə çatmaq planından saxlanılıb; onu siz doldurursunuz. Onlar yalnız bu brauzerdədir.
kept_plan_to_list = Bu cihazda saxlanılanların hamısı
kept_plan_none_title = Belə plan yoxdur
kept_plan_none = Bu cihazda belə plan yoxdur.
kept_plan_none_about = O, başqa brauzerdə saxlanılıb və ya silinib. Silinən plan { $days } gün zibil qutusunda qalır.
kept_plan_newer = Bu planı bu saytın daha yeni versiyası yazıb. O, olduğu kimi qalır; ən yeni versiyanı almaq üçün səhifəni yenidən yükləyin.
kept_plan_no_start = Planın neçə xaldan başladığı məlum deyil, ona görə yekunu hesablamaq olmur.
kept_plan_answer = { $acts } tədbirlə { $country } { $max } xaldan { $before } xal əvəzinə { $after } xal toplayır, bal { $score } olur.
kept_plan_reached = { $target }: hədəfə bununla çatılır.
kept_plan_short = { $target }: hədəf üçün bu planın gətirdiyindən { $points } lazımdır.
kept_plan_no_target = { $target }: indeksdə belə hədəf yoxdur, ona görə ona çatılıb-çatılmadığını demək olmur.
kept_plan_rank = { $count } ölkədən { $rank }, digərləri dəyişməzsə
kept_plan_effort = Tədbirlər və əmək sərfi
kept_plan_effort_of = { $acts } tədbir, əmək sərfi { $effort }
kept_plan_last_day = Son gün
kept_plan_no_days = hələ gün göstərilməyib
kept_plan_day = { $day }
kept_plan_day_and = { $day }; { $count } tədbirin günü hələ yoxdur
kept_plan_from_published = Başlanğıc: { $source }, dərc olunmuş xallar, { $date }.
kept_plan_from_assessment = Başlanğıc: planın qurulduğu cihazdakı özünüqiymətləndirmə.
kept_plan_made = Qurulduğu gün: { $day }.
kept_plan_other_edition = Plan qurulandan bəri { $index } göstəricilərinin siyahısı dəyişib. Aşağıdakı xallar o vaxt yazılanlardır.
kept_plan_foreign = { $index } indeksində bunlar yoxdur: { $parts }; onlardan heç nə alınmır.
kept_plan_changing = Planın saxlanılması
kept_plan_following = Bu plan başqa vərəqdə dəyişdirilir. Orada saxlanılan burada görünür; burada heç nə dəyişdirilə bilməz.
kept_plan_not_editing = Heç nə dəyişmədi: bu plan hazırda başqa vərəqdə dəyişdirilir.
kept_plan_gone = Heç nə dəyişmədi: tədbir başqa vərəqdə çıxarılıb.
kept_plan_unread = Bu cihazda saxlanılan planları oxumaq mümkün olmadı.
kept_plan_unread_about = Bununla heç nə dəyişməyib və silinməyib. Onlar oxunana qədər bu plan burada görünməyə və ya köhnəlmiş ola bilər.
kept_plan_followed = Bu plan başqa vərəqdə dəyişdirilib. İndiki halı göstərilir; əvvəl burada atılan addımları daha geri qaytarmaq olmaz.
kept_plan_aside = Kənara qoyulan plan
kept_plan_aside_unreadable = Saxlanılan plan oxunmur və bu brauzerdə kənara qoyulub. { $why }
kept_plan_aside_left_out = Saxlanılan planın { $count } qeydi daha uyğun gəlmir. Qalanı götürülüb, hamısı isə bu brauzerdə kənara qoyulub.
kept_plan_aside_readable = Əvvəl oxunmayan plan bu brauzerdə kənara qoyulub. İndi onu oxumaq olur: fayl kimi saxlayın və idxal edin.
kept_plan_aside_late = Plan gec gəldi: həmin vaxt o, başqa vərəqdə dəyişdirilirdi və ya silinmişdi. O, bu brauzerdə kənara qoyulub: fayl kimi saxlayın və idxal edin.
kept_plan_aside_newer = Bu planı bu saytın daha yeni versiyası yazıb. O, olduğu kimi qalır və bu versiya onu dəyişmir: ən yeni versiyanı almaq üçün bu vərəqi yenidən yükləyin.
kept_plan_label = Planın adı
kept_plan_note = Plana qeyd
kept_plan_did_name = Planın adı dəyişdirildi.
kept_plan_did_note = Qeyd dəyişdirildi.
kept_plan_did_change = Dəyişdirildi: { $part }.
kept_plan_did_put_in = Əlavə edildi: { $part }.
kept_plan_did_take_out = Çıxarıldı: { $part }. Onun haqqında yazılanlar saxlanılır.
kept_plan_acts = Planın tədbirləri
kept_plan_acts_caption = { $count } tədbir, birlikdə { $points }
kept_plan_acts_none = Planda tədbir yoxdur. Aşağıda əlavə edin.
kept_plan_foreign_area = İndeksdə artıq olmayanlar
kept_plan_column_day = Son tarix
kept_plan_column_responsible = Məsul qurum
kept_plan_column_note = Qeyd
kept_plan_day_of = Son tarix: { $part }
kept_plan_responsible_of = Məsul qurum: { $part }
kept_plan_note_of = Qeyd: { $part }
kept_plan_take_out = Çıxar
kept_plan_put_in_label = Başqa tədbir
kept_plan_put_in = Əlavə et
kept_plan_option = { $name } ({ $points })
kept_plan_path = Bal necə qalxır
kept_plan_served = Xidmət etdiyi prioritetlər
kept_plan_served_caption = Tədbirlərin əhatə etdiyi prioritetlər: { $strategy }
kept_plan_served_none = Planın heç bir tədbiri bu strategiyanın prioritetinə xidmət etmir: { $strategy }.
kept_plan_served_acts = Tədbirlər
kept_plan_became = Planın icrası
kept_plan_became_caption = Hər tədbirin vəziyyəti: son dərc olunana və sonradan saxlanılan özünüqiymətləndirmələrə görə
kept_plan_by_published = Dərc olunub, { $date }
kept_plan_by_own = Öz: { $name }
kept_plan_nothing_newer = Plan qurulandan bəri yenisi dərc olunmayıb.
kept_plan_done = { $done ->
    [0] { $count } tədbirdən heç biri yerinə yetirilməyib
   *[other] { $count } tədbirdən { $done } tədbir yerinə yetirilib
}.
kept_plan_points_now = { $max } xaldan { $points } xal var.
kept_plan_late = { $count } tədbirin vaxtı keçib.
kept_plan_not_known = { $count } tədbir barədə məlum deyil.
kept_plan_stands_done = yerinə yetirilib
kept_plan_stands_open = hələ yox
kept_plan_stands_late = vaxtı keçib: { $day }
kept_plan_stands_unknown = məlum deyil
kept_plan_file = Planı fayl kimi saxla
kept_plan_file_about = Faylda bütün plan var. Onu özünüqiymətləndirmələr səhifəsində, burada və başqa cihazlarda idxal etmək olar.
kept_plan_link_about = Keçid bütün planı, adlar və qeydlərlə birlikdə, “#” işarəsindən sonra daşıyır. Brauzerlər bunu heç bir serverə göndərmir. Açan şəxs planı indiki halında görür.
kept_plan_link_unusable = Keçiddə oxuna bilən plan yoxdur. { $error }
kept_plan_shared = Keçidlə gələn plan
kept_plan_copy_about = Surət sizindir: onda etdiyiniz dəyişikliklər keçidi göndərənə təsir etmir.
kept_plan_import_read = { $file } faylında plan var.
kept_plan_import_go = Plan kimi saxla

## Citing and files to take away
cite_site = milli kibertəhlükəsizliyin açıq qiymətləndirilməsi
cite_text = Posture, versiya { $program }: { $title }. { $figures }. { $data }. { $address } (müraciət tarixi: { $today }).
cite_figures = Rəqəmləri dərc edən: { $publishers } (ən sonuncusu: { $date })
cite_latest = Ən son rəqəm: { $date }
cite_data = Məlumatların versiyası { $version }
bundle_about = Posture ilə hazırlanıb: proqramın versiyası { $program }, məlumatların versiyası { $data }, tarix: { $date }.
bundle_programs = datapackage.json faylı cədvəlləri proqramlar üçün təsvir edir (Frictionless Data Package).
bundle_whole = Görünüşdəki hər şey buradadır, heç nə buraxılmayıb.
bundle_chosen = Nə seçilib
bundle_tables = Cədvəllər
bundle_column = Sütun
bundle_meaning = Mənası
bundle_kind = Növü
bundle_kind_text = mətn
bundle_kind_whole = tam ədəd
bundle_kind_number = ədəd
bundle_kind_percent = faiz
bundle_kind_date = tarix (EDTF)
bundle_kind_unknown = məlum deyil
bundle_missing = Boş xana “məlum deyil” deməkdir, heç vaxt sıfır deyil.
bundle_notes = Nəzərə alın
bundle_sheet_about = Cədvəllər haqqında

## Robustness
robustness_no_areas = Bu indeksin yalnız yekun balı məlumdur. Sahələr olmadan dəyişdiriləcək çəki də yoxdur.
robustness_not_whole = Bu indeksin bəzi sahələri burada saxlanılmır. Yalnız qalan sahələr üzrə yerlər başqa bir indeksin yerləri olardı.
robustness_wrong_weights = { $areas } sahə üçün { $given } çəki verilib. Hər sahəyə bir çəki lazımdır.
robustness_too_few_countries = { $complete ->
    [0] Hesaba alınan bütün sahələr üzrə balı məlum olan ölkə yoxdur. Sıralamaq üçün ən azı iki ölkə lazımdır.
    [one] Hesaba alınan bütün sahələr üzrə balı yalnız bir ölkənin məlumdur. Sıralamaq üçün ən azı iki ölkə lazımdır.
   *[other] Hesaba alınan bütün sahələr üzrə balı yalnız { $complete } ölkənin məlumdur.
}
robustness_too_many_countries = { $complete } ölkə burada sıralana biləndən çoxdur; ən çoxu { $most } ölkə sıralana bilər.
robustness_spread = Çəkilər ən çoxu { $most } dəyişdirilə bilər, { $spread } yox.
robustness_draws = 1 ilə { $most } arasında təsadüfi sınaq aparıla bilər, { $draws } yox.
robustness_died = Hesablama başa çatmadan dayandı. Səhifənin qalan hissəsinə bunun təsiri yoxdur; hesablamanı yenidən başlatmaq olar.

## Müqayisə
nav_compare = Müqayisə
compare_title = Ölkələrin müqayisəsi
compare_tab = Müqayisə: { $index }
compare_views = Göstərmə üsulları
compare_view_table = Cədvəl
compare_view_bars = Sütunlar
compare_view_strip = Hamının arasında
compare_view_radar = Radar
compare_view_scatter = Nöqtəli qrafik
compare_view_time = Zaman üzrə
compare_view_weights = Öz çəkiləriniz
compare_view_ranks = Yer nə qədər sabitdir
compare_view_changes = Dəyişikliklər
compare_picker = Müqayisə edilən ölkələr
compare_picked = { $count ->
    [one] Bir ölkə seçilib
   *[other] { $count } ölkə seçilib
}
compare_add_some = Ölkələr əlavə edin
compare_add = Ölkə əlavə edin
compare_add_this = Əlavə et
compare_add_group = Qrup və ya region əlavə edin
compare_add_group_choose = Seçin…
compare_add_country = Əlavə et: { $country }
compare_mine = mənimki
compare_mine_toggle = “Mənimki” kimi işarələ və ya işarəni götür
compare_chip_keys = Enter “mənimki” kimi işarələyir, ox düymələri yerini dəyişir, Delete siyahıdan çıxarır.
compare_move_earlier = Önə çək: { $country }
compare_move_later = Arxaya çək: { $country }
compare_nearest = Profili ən yaxın olanlar: { $country }
compare_nearest_means = Ən yaxın ölkə sahə paylarının orta fərqi ən kiçik olandır. Məlum olan { $areas } sahədən azı { $least } sahə o biri ölkədə də məlum olmalıdır; məlum olmayan nəzərə alınmır, hər sahə eyni sayılır.
compare_nearest_distance = orta fərq { $distance } faiz bəndi, { $areas } sahə üzrə
compare_nearest_all = Hamısını əlavə et
compare_nearest_none = Bu indeksdə heç bir sahə məlum deyil ({ $country }), ona görə yaxın ölkə göstərilə bilmir.
compare_none = Heç bir ölkə seçilməyib. Yuxarıda ölkə əlavə edin və ya bir qrupla başlayın:
compare_no_country = Belə ölkə yoxdur: { $codes }. Qalanları göstərilir.
compare_mine_not_picked = Ünvanda { $code } “mənimki” kimi işarələnib, amma seçilmiş ölkələr arasında yoxdur.
compare_not_in_index = { $index } bu ölkələr haqqında heç nə vermir: { $countries }.
compare_pictured = Şəkildə { $of } ölkədən ilk { $shown } ölkə göstərilir. Cədvəldə və fayllarda hamısı var.
compare_caption = { $index }: sahələr üzrə xallar
compare_paper_note = Göstəricilər ən çoxu altı ölkə üçün çap olunur.
compare_column_part = Sahə
compare_column_difference = Mənimki ilə fərq
compare_differing = Yalnız fərqlənənlər
compare_alike = { $count ->
    [0] Bütün sahələrdə fərqlənirlər.
   *[other] { $count } sahə göstərilmir: hamıda eynidir və ya iki ölkədə məlum deyil.
}
compare_open_all = Bütün sahələri aç
compare_close_all = Bütün sahələri bağla
compare_at_least = ≥ { $points }
compare_best = ən çox:
compare_worst = ən az:
compare_apart = , mənimki ilə fərq { $difference }
compare_legend_leads = Göstərilən ölkələr arasında ▲ ən çox, ▼ ən az.
compare_legend_mine = İşarəli kiçik rəqəmlər bu ölkə ilə fərqdir: { $country }.
compare_own_row = Öz çəkilərinizlə: bal, yer
compare_own_score = { $score }, { $rank }
compare_own_score_column = Bal, öz çəkilərinizlə
compare_own_rank = Yer, öz çəkilərinizlə
compare_file_weights = Çəkilər, sahələrin sırası ilə
compare_weights_of_index = indeksin öz çəkiləri
compare_places = Yer dəyişikliyi
compare_file_part = Sahə və ya göstərici №
compare_file_least = Azı bu qədəri məlumdur
compare_file_source = Mənbənin identifikatoru
compare_file_computed = dərc olunmuş hissələrinin cəmi
compare_file_given = dərc olunub
compare_source = { $publisher } ({ $index }, { $date })
compare_axis = { $index }: { $of }
compare_axis_x = Üfüqi ox
compare_axis_y = Şaquli ox
compare_find = Şəkildə ölkə axtarın
compare_find_this = Göstər
compare_find_none = { $country } üçün nöqtə yoxdur: iki göstəricidən biri məlum deyil.
compare_axis_what = Nə göstərilsin
compare_ddl = Rəqəmsal inkişaf səviyyəsi
compare_name = { $name }
compare_no_measure = İndeksdə “{ $measure }” yoxdur. Başqa ölçü seçin.
compare_weights_lead = Hər sahəyə layiq bildiyiniz çəkini verin. Yalnız nisbətlər əhəmiyyətlidir. İndeksin sırası sizinki ilə yanaşı qalır. Öz çəkilərinizlə ballar sahələrin dərc olunmuş xallarından toplanır, ona görə yuvarlaqlaşdırma ölkələrin yerini dəyişə bilər.
compare_weight_of = Çəki: { $area }
compare_weights_own = Öz çəkiləriniz: { $weights }
compare_weights_reset = İlkin vəziyyətə qaytar
compare_weights_official = Bunlar indeksin öz çəkiləridir: hər iki sıra eynidir.
compare_weights_same = Bu çəkilərlə heç bir ölkənin yeri dəyişmir.
compare_weights_moves = { $count ->
    [one] Bir ölkənin yeri dəyişir: { $moves }.
   *[other] { $count } ölkənin yeri dəyişir, ən çox: { $moves }.
}
profile_cited = { $country }, { $index }
compare_weights_picked = Seçilmiş { $picked } ölkədən { $count } ölkənin yeri dəyişir: { $moves }. Bütün ölkələrdən { $all } ölkənin yeri dəyişir.
compare_weights_others = Seçilmiş { $picked } ölkənin yeri dəyişmir; bütün ölkələrdən { $all } ölkənin yeri dəyişir.
compare_weights_move = { $country } ({ $from } → { $to })
compare_weights_caption = { $index }: öz çəkilərinizlə və indeksdə yerlər
compare_weights_all = { $count ->
    [one] Yeganə ölkə
   *[other] Bütün ölkələr: { $count }
}
compare_weights_unknown = { $count ->
    [one] Bir ölkənin
   *[other] { $count } ölkənin
} nəzərə alınan sahəsi məlum deyil, ona görə sıralana bilmir. Məlum olmamaq sıfır demək deyil.
compare_weights_no_areas = { $index } üzrə yalnız yekun bal məlumdur. Sahələr olmadan çəki vermək mümkün deyil.
compare_weights_not_whole = { $index } üzrə bəzi sahələr burada yoxdur. Qalanlarının cəmi başqa bir indeks olardı.
compare_weights_count = Ünvanda { $areas } sahə üçün { $given } çəki verilib. Sürgülərdə indeksin öz çəkiləri durur.
compare_weights_too_large = { $given } çəkisi ({ $area }) icazə verilən { $most } həddindən böyükdür.
compare_weights_zero = Bütün çəkilər sıfırdır, deməli, heç nə nəzərə alınmır. Heç olmasa bir sahəyə çəki verin.
compare_ranks_lead = Hər sahənin çəkisi dəfələrlə təsadüfi əmsala vurulur və ölkələr hər dəfə yenidən sıralanır. Az dəyişən yer çəkilərdən asılı deyil. Ballar sahələrin dərc olunmuş xallarından toplanır, ona görə yuvarlaqlaşdırma yeri dərc olunmuş sıradan fərqləndirə bilər.
compare_spread = Yayılma f, faiz
compare_draws = Sınaqlar N
compare_seed = Başlanğıc ədəd
compare_out_of_range = { $name }: “{ $given }” { $least } ilə { $most } arasında tam ədəd deyil.
compare_running = Sınaqlar: { $done } / { $of }
compare_stopped = { $of } sınaqdan { $done } sınaq sonra dayandırıldı, ona görə yerlər haqqında heç nə demək olmur.
compare_ranks_incomplete = { $count ->
    [one] Bir ölkənin
   *[other] { $count } ölkənin
} bir sahəsi məlum deyil və iştirak etmir. Məlum olmamaq sıfır demək deyil.
compare_record = Bu sınaqların qeydi (JSON)
compare_record_means = Eyni çəkilər, f, N və başlanğıc ədəd hər yerdə və hər gün eyni baytları verir.
compare_ranks_lack = Nəzərə alınan sahəsi məlum olmadığından sıralanmayıb: { $countries }.
compare_no_pair = Birinin digərini neçə sınaqda qabaqladığını görmək üçün iki ölkə seçin.
compare_left_out_only = Yalnız bir sahə nəzərə alınır, ona görə heç biri çıxarıla bilməz.
compare_left_out_nobody = Hər sahə növbə ilə çıxarıldıqda yerini görmək üçün ölkə seçin.
compare_left_out = Bir sahə çıxarıldıqda yerlər
compare_with_all = Hamısı ilə
compare_without = Çıxarılan: { $area }
compare_dates = { $country } iki tarixdə, { $index }
compare_one_observation = { $count ->
    [0] { $index } bu ölkə üzrə müşahidə vermir ({ $country }), ona görə dəyişiklik görünmür.
   *[other] { $index } bu ölkə üzrə bir müşahidə verir ({ $country }), ona görə dəyişiklik görünmür.
}
compare_before = Əvvəl
compare_after = Sonra
compare_change = Dəyişiklik
compare_changes_caption = Əvvəlki və sonrakı xallar
compare_score_change = Bal: { $before } ({ $from }), sonra { $after } ({ $to }); fərq { $change }.
compare_same_date = Hər ikisinin tarixi eynidir ({ $date }), ona görə bu, dəyişiklik yox, mənbələr arasında fərqdir: { $before } və { $after } ({ $change }).
compare_no_score_change = Yekun ballardan ({ $from }; { $to }) hər ikisi məlum deyil, ona görə balın dəyişməsi göstərilmir.
compare_parts_change = Xal verənlərdən artan: { $gained }, azalan: { $lost }, dəyişməyən: { $same }, müqayisə edilə bilməyən: { $once }.
compare_gained = { $points } çox
compare_lost = { $points } az
compare_same = eyni
compare_only_before = yalnız əvvəl məlumdur
compare_only_after = yalnız sonra məlumdur
compare_editions = Buraxılışlar arasında yer dəyişmələri
compare_with_edition = Müqayisə edilən buraxılış
compare_no_edition = “{ $asked }” bu indeksin başqa buraxılışı deyil.
compare_one_edition = Burada { $index } indeksinin yalnız bir buraxılışı var.
compare_editions_differ = { $before } və { $after } fərqli xallar sayır. Birinin balı digərinin şkalasında məna daşımır, ona görə yer dəyişməsi iki hissəyə bölünmür.
compare_nothing_in_common = Heç bir ölkənin hər ikisində balı yoxdur: { $before }, { $after }.
compare_moves_means = Öz payı ölkənin balındakı dəyişikliyin, digər pay isə bütün başqalarının ballarının gətirdiyi yerdəyişmədir; hər biri iki ardıcıllığın ortasıdır (Şepli). İkisinin cəmi yerdəyişməyə bərabərdir. Yerlər hər iki balı olan ölkələr arasındadır. Buraxılışların tələbləri fərqlənə bilər, ona görə yer dəyişməsi özlüyündə irəliləyiş və ya geriləmə deyil.
compare_areas = { $before } və { $after } üzrə sahələr
compare_areas_warning = Ehtiyatla oxuyun:
compare_area_points = { $index } üzrə xallar
compare_share = Paylaşmaq və endirmək
compare_link = Bu görünüşə keçid
compare_embed = Başqa səhifəyə yerləşdirmək
compare_embed_about = Görünüş çərçivədə tək durur və buraya keçidi var. Başqa heç bir sayta sorğu göndərmir.
compare_cite = Bu görünüşə istinad
compare_files_shown = Göstərilənlər:
compare_files_whole = Bütün indeks:
compare_files_empty = Bu görünüşdə saxlanıla biləcək rəqəm yoxdur.
compare_files_about = XLSX hər cədvəl üçün bir vərəqi olan iş kitabıdır. ZIP faylı Data Package-dir: cədvəllər, sütunlar, mənbələr, süzgəclər və README.
compare_cited = { $view }: { $countries }, { $index }
compare_whole = { $index }, bütün ölkələr
compare_caveat_missing = Boş xana “məlum deyil” deməkdir, sıfır deyil.
compare_caveat_editions = Fərqli metodologiyalar üzrə ballar müqayisə olunmur.
compare_filter_view = Görünüş: “{ $view }”
compare_filter_countries = Bu ölkələr: { $countries }
compare_filter_weights = Öz çəkiləriniz, sahələrin sırası ilə: { $weights }
compare_filter_draws = f = { $spread } %, N = { $draws }, başlanğıc ədəd { $seed }
compare_these = { $count ->
    [one] Bu ölkəni müqayisə et
   *[other] Bu { $count } ölkəni müqayisə et
}
compare_this = Başqaları ilə müqayisə et
embed_open = Posture-da aç
address_left_out = Ünvanda { $key } altında “{ $value }” var; bunun burada mənası yoxdur və buraxılır.
address_twice = Ünvanda { $key } altında “{ $value }” iki dəfə var; bir dəfə sayılır.
address_beyond = Ünvanda { $key } altında { $most } qeyddən çox var; “{ $value }” və ondan sonrakılar buraxılır.

## Home
home_title = Milli kibertəhlükəsizliyin açıq qiymətləndirilməsi
home_tab = Milli kibertəhlükəsizlik indeksləri
home_lead = Posture kibertəhlükəsizlik və rəqəmsal inkişaf üzrə dərc olunmuş indekslərdə hər ölkənin yerini göstərir və hər balın haradan gəldiyini hər kəsin görməsinə imkan verir.
home_country = Ölkə
home_country_figure = { $count ->
   *[other] ölkə
}
home_country_text = Hər indeksdə ölkənin yeri, balının nədən ibarət olması və mənbəyi.
home_comparison = Müqayisə
home_comparison_figure = { $count ->
   *[other] nəticə, { $indices } indeks
}
home_comparison_text = Ölkələr yan-yana: yerlər, sahələr, öz çəkiləriniz və hər yerin nə qədər sabit olması.
home_comparison_link = Ölkələri müqayisə edin
home_assessment = Qiymətləndirmə
home_assessment_figure = { $count ->
   *[other] göstərici, { $index }
}
home_assessment_text = Öz ölkənizi yoxlayın, sübutları toplayın, növbəti addımları planlaşdırın. Cavablarınız bu cihazda qalır.
home_assessment_link = Öz ölkənizi qiymətləndirin
home_strategies_link = Milli strategiyaların nələri əhatə etdiyinə baxın
home_world = Dünya bir indeksdə
home_lately = Ən son rəqəmlər
home_lately_statements = Digər mənbələrin tarixi göstərilən ən son müddəaları
home_lately_many = { $count } ölkə
home_whole = { $index } üzrə bütün reytinqə baxın: { $countries } ölkə
home_held = Burada nələr var
home_column_index = İndeks
home_column_count = Ölkə sayı
home_column_latest = Ən son rəqəm
home_column_open = Keçid
home_ranking_of = Reytinq, { $index }
home_methodology_of = Metodologiya, { $index }
home_check = Hər rəqəmi yoxlayın
home_check_text = Hər rəqəm mənbəyinə, tarixinə, məlum olduqda isə hissələrinə qədər açılır. Bütün fayllar heşi ilə birlikdə sadalanır; brauzeriniz hissələri məlum olan hər yekun balı yenidən hesablayıb dərc olunanla müqayisə edə bilir.
home_check_link = Məlumatlar və onların yoxlanılması
home_private = Heç nə brauzerinizdən kənara çıxmır
home_private_text = Hesab, kuki, izləyici və başqa saytlara sorğu yoxdur: səhifə yalnız öz fayllarını yükləyir, bütün hesablamalar isə sizin cihazınızda aparılır.
home_private_link = Bu sayt haqqında ətraflı

## Strategiyalar
strategies_title = Milli strategiyalar

## İndekslərdən kənar mənbələrin müddəaları
context_title = { $country }: digər mənbələrin müddəaları
context_eyebrow = Balın yanında kontekst
context_country = Ölkə
context_with_statements = Müddəaları olanlar
context_classified_only = Yalnız araşdırmalarda
context_other_countries = Məlumat yoxdur
context_never_score = Bu, kontekstdir. Bu saytdakı heç bir bal ondan hesablanmır.
context_nothing = Burada bu ölkə haqqında indekslərdən başqa mənbələrdən heç nə yoxdur: { $country }.
context_nothing_offer = Bu ölkələr haqqında məlumat var:
context_profile = { $country }: profil
page_contents = Bu səhifədə
page_open_all = Hamısını aç
page_close_all = Hamısını bağla
context_search = Müddəalarda axtarış
context_filter = Müddəaların seçilməsi
context_what_found = { $what } (“{ $typed }” olanlar)
context_filter_search = “{ $typed }” mətni
context_group = { $count } müddəa
context_group_newest = { $count } müddəa, ən yenisi: { $date }
methodology_search = Göstəricilərdə axtarış
methodology_found = { $of } göstəricidən { $count } göstərici göstərilir
methodology_rules_count = { $count } qayda: { $stated } bildirilib, { $verified } yoxlanılıb, { $inferred } dolayı nəticə
methodology_sources_count = { $count } mənbə
methodology_crosswalk_rows = { $count } göstərici və hər birinin qarşılığı
context_activity = Fəaliyyət sahəsi
context_activity_all = Hamısı ({ $count })
context_activity_option = { $activity } ({ $count })
context_no_activity = Mənbədə “{ $asked }” adlı fəaliyyət sahəsi yoxdur. Hamısı göstərilir.
context_from = Bu ildən
context_to = Bu ilədək
context_year_unreadable = “{ $typed }” dördrəqəmli il deyil. Göstərilən illər əvvəlki kimi qalır.
context_years_reversed = İllərin sonu əvvəlindən tezdir ({ $from } – { $to }), ona görə bu aralığa heç nə düşmür.
context_reset = Bütün müddəaları göstər
context_summary = { $what }; { $undated }.
context_summary_years = { $what }, { $years }; { $undated }.
context_what = { $of } müddəadan { $shown } müddəa
context_what_all = Bütün müddəalar: { $count }
context_what_activity = “{ $activity }” üzrə { $of } müddəadan { $shown } müddəa
context_years_between = { $from }–{ $to }
context_years_since = { $from } və sonrakı illər
context_years_until = { $to } və əvvəlki illər
context_undated_left_out = { $count ->
    [0] tarixsizi yoxdur
   *[other] { $count } tarixsiz müddəa göstərilmir
}
context_undated_apart = { $count ->
    [0] tarixsizi yoxdur
   *[other] { $count } müddəa tarixsizdir və ayrıca verilib
}
context_none = Bu seçimə heç bir müddəa düşmür.
context_timeline = Zaman üzrə
context_timeline_most = { $count } tarixli müddəa; ən çoxu ({ $most }) “{ $activity }” üzrə
context_timeline_one = “{ $activity }” üzrə { $count } tarixli müddəa
context_timeline_undated = { $count } müddəa, heç birinin tarixi yoxdur
context_claims_title = { $topic }: { $count } fikir, tarixlər: { $first } – { $last }
context_statements = Müddəalar
context_statements_caption = “{ $activity }” üzrə müddəalar
context_undated_rows = Tarixsiz: mənbədə tarix göstərilmir
context_footnotes_about = Rəqəmlər mənbədəki istinadların nömrələridir. Burada yalnız nömrələr var, istinadların siyahısı yoxdur. Göstərilən müddəalarda { $of } istinaddan { $named } istinad var; { $without ->
    [0] hər müddəanın ən azı bir istinadı var
   *[other] { $without } müddəanın istinadı yoxdur
}.
context_no_footnote = yoxdur
context_see_conflict = Mənbələr fərqlənir:
context_yearly = hər il, { $date } üzrə
context_as_of_source = mənbənin tarixi üzrə, { $date }
context_own_date = öz tarixi
context_kind_event = hadisə
context_kind_recurring = təkrarlanan
context_kind_status = vəziyyət
context_kind_assessment = qiymətləndirmə
context_kind_survey = sorğu
context_kind_figure = rəqəm
context_column_number = №
context_column_activity = Fəaliyyət sahəsi
context_column_date = Tarix
context_column_when = Tarixin mənşəyi
context_column_kind = Növ
context_column_statement = Müddəa
context_column_footnotes = İstinadlar
context_column_note = Qeyd
context_column_source = Mənbə
context_column_topic = Mövzu
context_column_relation = Aralarındakı əlaqə
context_column_claim = Nə deyilir
context_column_statement_number = Müddəanın nömrəsi
context_column_study = Araşdırma
context_column_class = Sinif
context_column_code = Ölkə kodu
context_column_country = Ölkə
context_surveys = Sorğuların rəqəmləri
context_surveys_about = Mənbənin gətirdiyi bütün sorğu rəqəmləri, yuxarıdakı seçimdən asılı olmayaraq.
context_conflicts = Mənbələrin fərqləndiyi yerlər
context_conflicts_about = Bir-birinə zidd görünən fikirlər burada tarixləri və mənbələri ilə yanaşı verilir, yuxarıdakı seçimdən asılı olmayaraq.
context_conflict_caption = “{ $topic }” mövzusunda fikirlər, köhnədən yeniyə
context_conflict_touches = Aid olduğu göstəricilər:
context_conflict_part = { $index }, { $part }
context_conflict_part_named = { $index }, { $part } { $name }
context_relation_superseded = Hər biri öz tarixinə görə doğru idi; sonrakı əvvəlkini əvəz etdi.
context_relation_loose_wording = Bir mənbə fərqli hadisələri eyni sözlə ifadə edir.
context_relation_different_editions = Rəqəmlər fərqli buraxılışlara aiddir.
context_relation_renamed = Eyni qurumlar, müxtəlif adlar.
context_relation_translation = Eyni şey, müxtəlif tərcümələr.
context_relation_different_scope = Fikirlər fərqli suallara cavab verir.
context_studies = Araşdırmalardakı siniflər
context_studies_about = Müəyyən mövqeni müdafiə edən mənbənin araşdırmaları dövlətləri siniflərə bölür. Siniflər onun mülahizələridir.
context_study_class = { $country }: { $class }
context_study_unknown = { $country }: sinfi burada məlum deyil. { $of } dövlətdən { $known } dövlət üzrə məlumdur.
context_study_caption = { $study }: { $of } dövlətdən { $known } dövlət
context_cited = İndekslərdən kənar mənbələrin müddəaları: { $country }
context_table_surveys = Sorğuların rəqəmləri: { $country }
context_table_claims = Bir-birinə zidd görünən fikirlər: { $country }
context_table_classes = Araşdırmalarda dövlətlərin sinifləri
context_filter_activity = Fəaliyyət sahəsi: “{ $activity }”
context_filter_years = Bu illər: { $years }. Tarixsiz müddəalar daxil edilməyib.
context_caveat_undated = Boş tarix o deməkdir ki, mənbədə tarix göstərilmir.
context_caveat_framing = { $text }
profile_context = { $count ->
    [0] Digər mənbələrin araşdırmalarında siniflər
   *[other] Digər mənbələrin müddəaları ({ $count })
}
indicator_conflict = Mənbələr fərqlənir
chart_surveys_missing = Sorğu rəqəmləri yoxdur.
chart_surveys_title = { $questions } sual üzrə { $figures } sorğu rəqəmi
chart_surveys_title_change = { $question }, “{ $answer }”: { $before } ({ $from }), sonra { $after } ({ $to })
chart_surveys_description = { $questions } sual üzrə { $figures } rəqəmin hər biri üçün bir zolaq; soruşulanların 0-dan 100%-ə qədəri. { $undated ->
    [0] Hər birinin ili məlumdur.
   *[other] Onlardan { $undated } rəqəmin ili mənbədə göstərilməyib.
} Fərqli sorğuların rəqəmləri müqayisə olunmur.
chart_surveys_mark = { $question }, “{ $answer }”: { $percent }, { $year }
chart_surveys_no_year = ili məlum deyil
chart_surveys_column_number = №
chart_surveys_column_question = Sual
chart_surveys_column_survey = Sorğu
chart_surveys_column_answer = Cavab
chart_surveys_column_year = İl
chart_surveys_column_footnote = İstinad
chart_surveys_column_note = Qeyd

## Strategiyaların şəkilləri
chart_formula_unweighted = çəkisiz
chart_formula_weighted = çəkili
chart_formula_direct = yalnız birbaşa əlaqələr
chart_formula_shared = bölüşdürülmüş
chart_column_priority_number = Prioritet №
chart_column_priority = Prioritet
chart_reach_missing = Bu strategiyanın heç bir prioriteti { $index } göstəriciləri ilə əlaqələndirilməyib.
chart_swing_missing = { $index }: əlaqələndirilmiş göstəricilərin xalları məlum deyil, ona görə heç bir düstur üzrə faiz alınmır.
chart_swing_title = Düstur seçimi ən çox bu prioritetlərin faizini dəyişir: { $moves } faiz bəndi
chart_swing_title_none = Düstur seçimi heç bir prioritetin faizini dəyişmir
chart_swing_title_unknown = Düstur seçiminin prioritetlərin faizini nə qədər dəyişdiyi məlum deyil
chart_swing_move = { $priority } – { $points }
chart_swing_description = { $index }: { $count } prioritetin hər biri üçün bir sətir; şkala əhatə etdiyi göstəricilərin xallarının 0–100% payını göstərir. Hər fiqur bir düsturdur, xətt ən aşağı və ən yüksək faizi birləşdirir. Sonda seçilmiş düstur ({ $chosen }) üzrə faiz yazılıb.
chart_swing_unknown = { $reading } Bu düstur üzrə məlum olmayanlar: { $priorities }.
chart_swing_mark = { $priority }: { $percents }; düsturlar arasında ən böyük fərq { $swing } faiz bəndidir
chart_swing_mark_single = { $priority }: { $percents }
chart_swing_mark_unknown = { $priority }: məlum deyil
chart_swing_mark_unlinked = { $priority }: heç bir göstəricini əhatə etmir
chart_swing_percent = { $formula } – { $percent }
chart_swing_nothing = sayılan göstərici yoxdur
chart_swing_unlinked = heç bir göstəricini əhatə etmir
chart_swing_chosen = { $formula } (seçilib)
chart_swing_column = Faiz, { $formula }
chart_swing_column_swing = Düsturlar arasında fərq, faiz bəndi
chart_matrix_most = { $count ->
    [one] Ən çox xalı { $priorities } prioriteti əhatə edir: { $max } xaldan { $points }
   *[other] Ən çox xalı { $priorities } prioritetləri əhatə edir: hər biri { $max } xaldan { $points }
}
chart_matrix_most_many = Ən çox xalı { $count } prioritet əhatə edir: hər biri { $max } xaldan { $points }
chart_matrix_all_reached = { $reading }; bütün sahələr əhatə olunub
chart_matrix_unreached = { $reading }; əhatə olunmayan: { $areas }
chart_matrix_unreached_many = { $reading }; { $areas } sahədən { $count } sahəni heç bir prioritet əhatə etmir
chart_matrix_description = { $index }: { $areas } sahənin hər biri üçün bir sətir, { $priorities } prioritetin hər biri üçün bir sütun. Xanada prioritetin həmin sahədə əhatə etdiyi göstəricilərin mümkün xallarından neçəsinin alındığı yazılıb; pay böyüdükcə xana tündləşir. Dolu dairə birbaşa, halqa dəstəkləyici əlaqəni, halqa içində dairə hər ikisini bildirir. Boş xanada heç nə əhatə olunmur. Son sütun və son sətir hər göstəricini bir dəfə sayır.
chart_matrix_unknown = { $reading } – məlum deyil, ≥ qismən məlumdur.
chart_matrix_all = Cəmi
chart_matrix_all_areas = Bütün sahələr
chart_matrix_all_priorities = Bütün prioritetlər
chart_matrix_none = yoxdur
chart_matrix_direct = birbaşa əlaqə
chart_matrix_supporting = dəstəkləyici əlaqə
chart_matrix_both = hər ikisi
chart_matrix_points = { $max } xaldan { $awarded }
chart_matrix_points_partly = { $max } xaldan ən azı { $awarded }
chart_matrix_points_unknown = xallar məlum deyil, ən çoxu { $max }
chart_matrix_mark = { $priority }; { $area }: { $points }, birbaşa əlaqə: { $direct }, dəstəkləyici əlaqə: { $supporting }
chart_matrix_mark_area = { $area }, bütün prioritetlər: { $points }; sahənin maksimumu { $of }
chart_matrix_mark_unreached = { $area }: heç bir prioritet əhatə etmir; sahənin maksimumu { $of }
chart_matrix_mark_priority = { $priority }, bütün sahələr: { $points }, { $count } göstərici
chart_matrix_mark_all = Bütün prioritetlər, bütün sahələr: { $points }; indeksin maksimumu { $of }
chart_matrix_column_direct = Birbaşa əlaqələr
chart_matrix_column_supporting = Dəstəkləyici əlaqələr

## Strategiyanın indeksə çatması
strategy_tab = Strategiya: { $title }
strategy_none = Belə strategiya yoxdur
strategy_none_why = Burada “{ $asked }” adlı strategiya yoxdur. Bunlar var:
strategy_list_missing = Fayl gələnə qədər bu strategiyanın hansı indekslərə uyğunlaşdırıldığı məlum deyil; ünvandakı indeks yoxlanılır.
strategy_of = Strategiyanın ölkəsi:
strategy_years = { $first }–{ $last }
strategy_parts = Səhifənin hissələri
strategy_part_overview = Ümumi baxış
strategy_part_priorities = Prioritetlər
strategy_part_matrix = Matris
strategy_part_blind = Əhatədən kənar
strategy_part_text = Strategiyanın özü
strategy_part_mapping = Uyğunlaşdırma
strategy_no_index = Burada “{ $asked }” adlı indeks yoxdur. Bu strategiyanın uyğunlaşdırıldığı indekslər:
strategy_index_first = Səhifə { $index } üzrə açılır: { $newer } daha yenidir, lakin onun daha az göstəricisi məlumdur.
strategy_no_mapping = Bu strategiya { $index } indeksinə uyğunlaşdırılmayıb. Uyğunlaşdırıldığı indekslər:
strategy_no_mapping_any = Bu strategiya nə { $index }, nə də başqa indeksə uyğunlaşdırılıb.
coverage_observation = Xalların mənbəyi
coverage_observation_known = { $date }: { $of } göstəricidən { $known } göstərici məlumdur ({ $source })
coverage_observation_others = { $count ->
    [one] Bu ölkə üzrə daha bir müşahidədə göstəricilər yoxdur, yalnız yekun bal və ya yer var.
   *[other] Bu ölkə üzrə daha { $count } müşahidədə göstəricilər yoxdur, yalnız yekun bal və ya yer var.
}
coverage_observation_none = { $index } üzrə bu ölkənin heç bir göstəricisi məlum deyil. Əldə edilə biləcək xallar yenə də göstərilir; xalların özü naməlum qalır, bu isə sıfır demək deyil.
coverage_observation_in_vain = Ünvanda burada olmayan müşahidə göstərilib. Ən çox göstəricisi məlum olan müşahidə göstərilir.
coverage_answer = { $priorities ->
    [one] Yeganə prioriteti { $of } göstəricidən { $reached } göstəricini əhatə edir: { $max } xaldan { $awarded } xal.
   *[other] { $priorities } prioriteti { $of } göstəricidən { $reached } göstəricini əhatə edir: { $max } xaldan { $awarded } xal.
}
coverage_answer_unknown = { $priorities ->
    [one] Yeganə prioriteti dəyəri { $max } xal olan { $reached } göstəricini əhatə edir (cəmi { $of } göstərici). Ölkənin onlardan neçə xal aldığı məlum deyil.
   *[other] { $priorities } prioriteti dəyəri { $max } xal olan { $reached } göstəricini əhatə edir (cəmi { $of } göstərici). Ölkənin onlardan neçə xal aldığı məlum deyil.
}
coverage_answer_partly = { $priorities ->
    [one] Yeganə prioriteti dəyəri { $max } xal olan { $reached } göstəricini əhatə edir (cəmi { $of } göstərici). Onlardan { $known } göstəricinin xalı məlumdur: { $known_max } xaldan { $awarded } xal.
   *[other] { $priorities } prioriteti dəyəri { $max } xal olan { $reached } göstəricini əhatə edir (cəmi { $of } göstərici). Onlardan { $known } göstəricinin xalı məlumdur: { $known_max } xaldan { $awarded } xal.
}
coverage_answer_nothing = { $priorities ->
    [one] Bu uyğunlaşdırmaya görə yeganə prioriteti { $of } göstəricidən heç birini əhatə etmir.
   *[other] Bu uyğunlaşdırmaya görə { $priorities } prioriteti { $of } göstəricidən heç birini əhatə etmir.
}
coverage_answer_range = { $counted } ən zəif əhatə { $low } təşkil edir ({ $low_by }); bu, ən güclü əhatədən, yəni { $high } göstəricisindən ({ $high_by }) { $gap } faiz bəndi azdır.
coverage_answer_same = { $counted } əhatə { $percent } təşkil edir ({ $by }).
coverage_answer_no_percent = { $counted } heç bir prioritetin faizi alınmır: nəzərə alınan xallar məlum deyil.
coverage_answer_without = Faizi olmayan: { $priorities }. Nəzərə alınan xallar məlum deyil və ya nəzərə alınan əlaqə yoxdur.
coverage_priorities_count = { $count } prioritet
coverage_priority_numbered = { $id } prioriteti
coverage_unweighted = Çəkisiz
coverage_weighted = Çəkili
coverage_direct_only = Yalnız birbaşa əlaqələr
coverage_shared = Bölüşdürülmüş
coverage_counted_unweighted = Çəkisiz hesablandıqda
coverage_counted_weighted = Çəkili hesablandıqda
coverage_counted_direct_only = Yalnız birbaşa əlaqələrlə hesablandıqda
coverage_counted_shared = Göstəricilər bölüşdürülməklə hesablandıqda
coverage_unweighted_sign = Σ a ÷ Σ m
coverage_weighted_sign = Σ w·a ÷ Σ w·m
coverage_direct_only_sign = Σ a ÷ Σ m, w = 1
coverage_shared_sign = Σ s·a ÷ Σ s·m, s = w ÷ Σ w
coverage_unweighted_means = Hər əlaqə eyni sayılır: mümkün xallardan neçəsinin alındığı. İzahı ən asan olan budur. Göstərici onu əhatə edən hər prioritet üçün tam sayılır.
coverage_weighted_means = Birbaşa əlaqə 1, dəstəkləyici əlaqə ½ sayılır. Göstərici yenə onu əhatə edən hər prioritet üçün sayılır, ona görə bu xalları da toplamaq olmaz.
coverage_direct_only_means = Sərt oxunuş: yalnız prioritetin tələb etdiyini ölçən göstəricilər. Dəstəkləyici əlaqələr sayılmır.
coverage_shared_means = Hər göstərici onu əhatə edən prioritetlər arasında w-yə mütənasib bölünür. Yalnız bu xalları prioritetlər üzrə toplamaq olar: cəmi uyğunlaşdırılmış bütün göstəricilərin xallarına bərabərdir.
coverage_formula = Əhatə necə hesablanır
coverage_formula_letters = a: alınmış xal; m: maksimum xal; w: birbaşa əlaqə üçün 1, dəstəkləyici əlaqə üçün ½.
coverage_warning = Prioritetlər üst-üstə düşür, ona görə çəkisiz xalları onlar üzrə heç vaxt toplamaq olmaz. Əhatə indeksin prioritetin mövzularına nə dərəcədə xal verdiyini göstərir; strategiyanın icra olunub-olunmadığını göstərmir. Düsturların heç biri yeganə düzgün deyil: seçim rəqəmləri dəyişir, ümumi baxışdakı şəkil bunu göstərir.
coverage_priorities = Prioritetlər üzrə
coverage_priorities_caption = Hər prioritetin seçilmiş düsturla ({ $formula }) əhatəsi; yanında digər üçü
coverage_column_priority = Prioritet
coverage_column_links = Əlaqələr
coverage_links_count = { $direct } birbaşa, { $supporting } dəstəkləyici
coverage_column_direct = Birbaşa əlaqələr
coverage_column_supporting = Dəstəkləyici əlaqələr
coverage_column_gaps = Boşluqlar
coverage_column_fulfilled = Tam xallı
coverage_gaps_count = { $count ->
    [0] yoxdur
   *[other] { $count } ({ $points } xal)
}
coverage_gaps_partly = { $gaps }, { $unknown } məlum deyil
coverage_fulfilled_partly = məlum { $known } göstəricidən { $fulfilled }, cəmi { $of }
coverage_of = { $part } / { $whole }
coverage_known_points = məlum { $known } xaldan { $awarded }
coverage_reachable = { $max } xal mümkündür
coverage_no_link = nəzərə alınan əlaqə yoxdur
coverage_direct = birbaşa
coverage_supporting = dəstəkləyici
coverage_open_all = Hamısını aç
coverage_close_all = Hamısını bağla
coverage_links_caption = { $priority }: əlaqəli göstəricilər və dörd düstur üzrə hər birinin payı (alınmış / maksimum)
coverage_links_none = Bu uyğunlaşdırmada bu prioritetlə əlaqəli göstərici yoxdur.
coverage_column_strength = Əlaqə
coverage_column_reason = Əsas
coverage_sum = Cəm
coverage_rounded = Xalların hissələri göstərilərkən yuvarlaqlaşdırılır; cəmlər dəqiq hissələrdən alınır.
coverage_why = { $part }: xal niyə belədir?
coverage_matrix = Prioritetlər və sahələr
coverage_matrix_caption = Prioritet və sahə üzrə göstəricilər.
coverage_matrix_open = Onları görmək üçün xananı açın.
coverage_matrix_picture = Eyni məlumat şəkil kimi
coverage_matrix_legend = ● birbaşa əlaqə, ○ dəstəkləyici əlaqə: hər göstərici üçün bir işarə.
coverage_matrix_cell = { $priority }, { $area }: { $direct } birbaşa, { $supporting } dəstəkləyici, { $points }
coverage_gaps = Boşluqlar: ən çox xaldan başlayaraq
coverage_gaps_caption = { $count ->
    [one] Bir göstəricidə { $points } xal çatışmır (bal üzrə { $gain })
   *[other] { $count } göstəricidə birlikdə { $points } xal çatışmır (bal üzrə { $gain })
}
coverage_gaps_more = { $count ->
    [one] Daha bir boşluq
   *[other] Daha { $count } boşluq
}
coverage_gaps_none = Xalı çatışmadığı məlum olan göstərici yoxdur.
coverage_gaps_unknown = { $count ->
    [one] Bir göstəricinin xalı məlum deyil; o da boşluq ola bilər.
   *[other] { $count } göstəricinin xalı məlum deyil; onlar da boşluq ola bilər.
}
coverage_column_missing = Çatışmayan xal
coverage_column_gain = Balda artım
coverage_column_by_direct = Birbaşa əhatə edən
coverage_column_by_supporting = Dəstəkləyən
coverage_no_priority = heç bir prioritet
coverage_blind = Əhatədən kənar qalanlar, hər iki tərəfdən
coverage_unserved_caption = Heç bir prioritetin əhatə etmədiyi göstəricilər: { $count }, dəyəri { $max } xal
coverage_unserved_none = Hər göstəricini ən azı bir prioritet əhatə edir.
coverage_column_instead = Strategiyada bu barədə nə var
coverage_by_instrument = Bunun mövcudluğu ilə yerinə yetirilir: { $instrument }
coverage_objective_only = Yalnız { $objective } məqsədi: { $reason }
coverage_nothing = Heç nə
coverage_area_sum = { $count ->
    [one] bir göstərici
   *[other] { $count } göstərici
}, { $max } xaldan { $awarded }
coverage_area_sum_unknown = { $count ->
    [one] bir göstərici
   *[other] { $count } göstərici
}, dəyəri { $max } xal, hamısı məlum deyil
coverage_unmeasured_content = Strategiyanın heç bir göstəricinin ölçmədiyi məzmunu
coverage_unmeasured_none = Bu uyğunlaşdırmada indeksin ölçmədiyi məzmun göstərilmir.
coverage_unmeasured_measures = Planın əlaqəli prioritetlərdən heç birinə aid olmayan tədbirləri
coverage_column_content = Məzmun
coverage_column_belongs = Aiddir
coverage_totals = Cəmlər necə alınır
coverage_totals_caption = Hər göstərici bir dəfə sayılır
coverage_column_sum = Cəm
coverage_column_indicators = Göstəricilər
coverage_total_mapped = Prioritetin əhatə etdiyi
coverage_total_unmapped = Heç birinin əhatə etmədiyi
coverage_total_by_instrument = Onlardan strategiyanın və ya planının mövcudluğu ilə yerinə yetirilən
coverage_total_all = Bütün göstəricilər
coverage_total_shared = Bütün prioritetlər birlikdə, bölüşdürülmüş
coverage_adds_up = Əhatə olunan və olunmayan göstəricilər birlikdə bütün göstəriciləri verir.
coverage_shared_adds_up = Bütün prioritetlərin bölüşdürülmüş xallarının cəmi əhatə olunan göstəricilərin xallarına tam bərabərdir.
coverage_adds_up_not = Əhatə olunan və olunmayan göstəricilər birlikdə bütün göstəriciləri vermir. Bu səhifənin rəqəmlərinə etibar etməyin.
coverage_shared_adds_up_not = Bütün prioritetlərin bölüşdürülmüş xallarının cəmi əhatə olunan göstəricilərin xallarına bərabər deyil. Bölüşdürülmüş düstura etibar etməyin.
coverage_rest = Bu indeksin { $of } xalından yalnız { $max } xallıq sahələri burada var.
coverage_met = Tam yerinə yetirilsə
coverage_met_about = Prioritetin əhatə etdiyi hər göstərici tam xal alsaydı, bal nə qədər olardı. Bir neçə prioritetin əhatə etdiyi göstərici bir dəfə sayılır.
coverage_met_caption = Tam yerinə yetirilmiş sayılan prioritetlər və hər birinin təklikdə gətirəcəyi
coverage_column_gained = Qazanılan xal
coverage_column_alone = Təklikdə bal
coverage_met_all = Hamısını seç
coverage_met_clear = Təmizlə
coverage_met_pick = Yerinə yetirildikdə balı görmək üçün prioritetlər seçin.
coverage_met_path = { $before } → { $after }
coverage_met_points = { $gained ->
    [0] Xal qazanılmazdı: { $max } xaldan { $before }.
   *[other] { $gained } xal qazanılardı: { $max } xaldan { $before } əvəzinə { $after }.
}
coverage_met_overlap = Bu prioritetlər ayrı-ayrılıqda { $singly } xal qazandırardı; üst-üstə düşənlər bir dəfə sayıldıqda { $together } xal.
coverage_met_unknown = Bu göstəricilərdən bəzilərinin xalı məlum deyil, ona görə yeni bal da məlum deyil. Ən azı { $least }, ən çoxu { $most } xal qazanılardı.
coverage_met_no_score = Balı məlum olanlardan yenidən hesablamaq mümkün deyil, ona görə keçid göstərilmir. Qazanılan xal: { $gained }.
coverage_met_range = { $least }–{ $most }
coverage_met_together = Seçilənlər birlikdə
coverage_met_not_here = Bu strategiyanın prioriteti deyil: { $priorities }. Qalanları sayılır.
coverage_file_priority = Prioritet №
coverage_file_indicator = Göstərici №
coverage_file_area = Sahə №
coverage_file_percent = Faiz: { $formula }
coverage_file_awarded = Alınmış xal: { $formula }
coverage_file_max = Maksimum xal: { $formula }
coverage_file_known = Məlum göstəricilər
coverage_file_known_awarded = Məlum alınmış xal
coverage_file_known_max = Məlum maksimum xal
coverage_file_at_most = Qazanılan xal, ən çoxu
coverage_file_before = İndiki bal
coverage_file_after = Yerinə yetirildikdə bal
coverage_cited = { $strategy } ({ $index } indeksinə uyğunlaşdırılmış)
coverage_caveat_mapping = Hansı prioritetin hansı göstəricini əhatə etməsi fakt yox, mülahizədir.
coverage_caveat_sums = Çəkisiz və çəkili xalları prioritetlər üzrə toplamaq olmaz.
coverage_caveat_delivery = Əhatə strategiyanın icrasını yox, indeksin prioritetin mövzularına nə dərəcədə xal verdiyini göstərir.
coverage_caveat_observation = Xallar bir müşahidəyə aiddir ({ $date }).
coverage_does_not_count = sayılmır
coverage_link_without = Uyğunlaşdırmanız keçid üçün çox uzundur, ona görə bu keçid layihənin təklifini göstərir. Özünüzünkünü “Uyğunlaşdırma” bölməsində fayl kimi saxlaya bilərsiniz.
coverage_formula_sign = { $name }: { $sign }
coverage_source = Xallar: { $source }, { $date }. Uyğunlaşdırma: { $mapping }
coverage_source_none = { $index } üzrə xallar məlum deyil. Uyğunlaşdırma: { $mapping }
coverage_mapping_shipped = bu layihənin təklifi
coverage_mapping_changed = oxucu tərəfindən dəyişdirilib
coverage_links_file = Bütün əlaqələr
coverage_swing = Düstur seçimi nəyi dəyişir
coverage_matrix_inside = { $area }: { $priority }
coverage_unserved_file = Heç bir prioritetin əhatə etmədiyi göstəricilər
coverage_caveat_changed = Hansı prioritetin hansı göstəricini əhatə etməsi oxucu tərəfindən dəyişdirilib; bu, layihənin təklifi deyil.

## Flaws of strategies, mappings and statements
flaw_no_priority = Strategiyada “{ $id }” adlı prioritet yoxdur.
flaw_no_objective = Strategiyada “{ $id }” adlı məqsəd yoxdur.
flaw_no_entry = Strategiyada “{ $id }” adlı məqsəd və ya prioritet yoxdur.
flaw_no_institution = Strategiyada “{ $id }” adlı qurum yoxdur.
flaw_no_activity = Faylda “{ $id }” adlı fəaliyyət sahəsi yoxdur.
flaw_no_statement = Faylda “{ $id }” nömrəli müddəa yoxdur.
flaw_not_indicator = “{ $part }” göstəriciləri olan sahədir; burada onun göstəricilərindən biri yazılmalıdır.
flaw_no_reason = Səbəb göstərilməyib.
flaw_left_out = “{ $part }” göstəricisinin taleyi barədə heç nə deyilmir.
flaw_other_version = “{ $index }” metodologiyasının başqa vəziyyəti üçün hazırlanıb. Yenidən yoxlayın, sonra hansı versiya üçün hazırlandığını yazın.
flaw_correspondence = Əvvəlki { $count } göstəricinin adı çəkilir, bu isə uyğun gəlmir: “same” üçün bir, “close” üçün ən azı bir göstərici lazımdır, “new” üçün isə heç biri olmamalıdır.
flaw_two_dates = Həm tarix, həm də “when” yazılıb; ikisindən yalnız biri ola bilər.
expected_within = { $least } ilə { $most } arasında tam ədəd
expected_year_from = { $first } ilindən əvvəl olmayan il
link_empty = Keçiddə heç nə yoxdur.
link_version = Keçid “{ $found }” ilə başlayır, Posture tətbiqinin bu versiyası isə onu tanımır. Ola bilsin ki, keçid daha yeni versiyada yaradılıb.
link_character = Belə keçiddə “{ $found }” işarəsi ola bilməz. Ola bilsin ki, keçidə göndəriləndə nəsə əlavə olunub.
link_damaged = Keçid kəsilib və ya yolda dəyişdirilib, ona görə də içindəkini oxumaq mümkün deyil.
link_too_large = Keçid açılanda { $limit } baytdan çox yer tutur, belə keçiddə isə heç vaxt bu qədər məlumat olmur.
link_other_subject = Keçiddə { $found } üçün uyğunlaşdırma var, bu səhifədə isə { $expected } göstərilir.
link_unusable = Keçiddə oxuna bilən uyğunlaşdırma yoxdur. { $error }
finding_no_index = { $file }, { $subject }: indices.json faylında “{ $id }” indeksi yoxdur.
finding_list_differs = { $file }, { $subject }: Siyahıda yazılan onun hazırlandığı fayldakından fərqlidir.
verify_counts = Oxunub: { $strategies } strategiya, { $mappings } uyğunlaşdırma ({ $links } əlaqə), { $statements } məlumat.
data_strategies = Strategiyalar
data_strategies_about = Strategiyanın nəyi hədəflədiyi, nəyə üstünlük verdiyi, kimin icra etdiyi və necə qəbul olunduğu.
data_mappings = Uyğunlaşdırmalar
data_mappings_about = Strategiyanın hansı prioritetinin hansı göstəriciyə, nə dərəcədə və niyə aid olduğu: bu layihənin mülahizələri.
data_crosswalks = Buraxılışlararası uyğunluq
data_crosswalks_about = İndeksin bir buraxılışının hansı göstəricilərinin digər buraxılışın hansı göstəricilərindən və niyə irəli gəldiyi: bu layihənin mülahizələri.
data_statements = Ölkə haqqında məlumatlar
data_statements_about = İndekslərdən kənar mənbələrin ölkə haqqında dedikləri. Heç vaxt bala daxil edilmir.
data_file_scores = Bütün indekslərdə ballar və yerlər
data_file_strategies = Strategiyaların siyahısı
data_file_contexts = Haqqında məlumat olan ölkələrin siyahısı
data_file_classifications = Ölkələri təsnif edən araşdırmalar
data_file_mapping = { $strategy }: { $index }

## Uyğunlaşdırmanı dəyişmək
editor_title = Uyğunlaşdırmanı dəyişmək
editor_lead = Hansı prioritetin hansı göstəricini əhatə etməsi mülahizədir. Əlaqələri əlavə edin, dəyişin və ya silin, hər birinin əsasını yazın: əhatə səhifənin hər hissəsində dərhal yenilənir.
editor_strengths = Birbaşa: prioritet göstəricinin ölçdüyünü tələb edir. Dəstəkləyici: biri digərinə kömək edir.
editor_steps = Addımlar
editor_undo = Geri al
editor_redo = Yenidən et
editor_reset = Layihənin təklifinə qayıt
editor_kept_nothing = Bu, layihənin təklifidir, ona görə saxlanılmalı olan dəyişikliyiniz yoxdur.
editor_following = Bu uyğunlaşdırmanı başqa vərəq dəyişir. Orada saxlanılanlar burada görünür; burada isə heç nə dəyişmək olmur.
editor_not_editing = Heç nə dəyişmədi: bu uyğunlaşdırmanı indi başqa vərəq dəyişir.
editor_unread = Bu cihazda saxlanılan uyğunlaşdırmaları oxumaq mümkün olmadı.
editor_unread_about = Bununla heç nə dəyişməyib və silinməyib. Onlar oxunana qədər sizin uyğunlaşdırmanız burada görünməyə və ya köhnəlmiş ola bilər.
editor_is_shipped = Layihənin təklifi dərc olunduğu kimi göstərilir.
editor_is_own = Sizin öz uyğunlaşdırmanız göstərilir. O, layihənin təklifindən { $count } əlaqədə fərqlənir.
editor_is_linked = Keçidlə gələn uyğunlaşdırma göstərilir. O, layihənin təklifindən { $count } əlaqədə fərqlənir.
editor_is_linked_same = Keçidlə gələn uyğunlaşdırma göstərilir. O, layihənin təklifi ilə eynidir.
editor_linked_about = Onu burada dəyişmək olmaz; saxladıqlarınıza da toxunulmur.
editor_linked_mine = O, sizdəki uyğunlaşdırma ilə eynidir.
editor_keep_as_mine = Özüm üçün saxla
editor_show_mine = Mənimkini göstər
editor_show_shipped = Layihənin təklifini göstər
editor_did_adopt = Keçiddəki uyğunlaşdırma indi sizindir.
editor_link_failed = Keçiddəki uyğunlaşdırma göstərilmir.
editor_link_failed_own = Onun əvəzinə sizin öz uyğunlaşdırmanız göstərilir.
editor_link_failed_shipped = Onun əvəzinə layihənin təklifi göstərilir.
editor_not_fitting = { $name }: { $count } qeyd uyğun gəlmir
editor_replacing = Bu, layihənin təklifindən { $count } əlaqədə fərqlənən öz uyğunlaşdırmanızı əvəz edər.
editor_replacing_about = Səhifə bağlanana qədər “Geri al” sizinkini qaytarır. Daha uzun müddətə saxlamaq üçün əvvəlcə onu fayl kimi saxlayın.
editor_replacing_save = Mənimkini fayl kimi saxla
editor_replacing_go = Mənimkini əvəz et
editor_replacing_no = Mənimkini olduğu kimi saxla
editor_saved_file = Fayl kimi saxlanıldı.
editor_followed = Bu uyğunlaşdırma başqa vərəqdə və ya başqa səhifədə dəyişib. Burada indiki halı göstərilir; əvvəl atılmış addımları artıq geri almaq olmur.
editor_aside = Kənara qoyulmuş uyğunlaşdırma
editor_aside_unreadable = Saxlanılmış uyğunlaşdırmanı oxumaq mümkün deyil; o, bu brauzerdə kənara qoyulub. { $why }
editor_aside_left_out = Saxlanılmış uyğunlaşdırmada { $count } qeyd artıq uyğun gəlmir. Qalanı götürülüb, hamısı isə bu brauzerdə kənara qoyulub.
editor_aside_readable = Əvvəllər oxuna bilməyən saxlanılmış uyğunlaşdırma bu brauzerdə kənara qoyulub. İndi onu oxumaq olur: fayl kimi saxlayıb idxal edin.
editor_aside_late = Uyğunlaşdırma gec qalıb: həmin vaxt sizinkini artıq başqa vərəq dəyişirdi və ya silmişdi. O, bu brauzerdə kənara qoyulub: fayl kimi saxlayıb idxal edin.
editor_aside_newer = Uyğunlaşdırmanızı bu saytın daha yeni versiyası yazıb. O, olduğu kimi qalır və bu versiya onu dəyişmir: ən yeni versiyanı almaq üçün bu vərəqi yenidən yükləyin.
editor_aside_save = Onu fayl kimi saxla
editor_aside_remove = Onu sil
editor_aside_removed = Silindi.
editor_differences = Layihənin təklifindən fərqlər
editor_differences_csv = Fərqləri CSV kimi saxla
editor_column_change = Dəyişiklik
editor_column_number = Göstərici №
editor_column_shipped_strength = Təklifdəki güc
editor_column_own_strength = Buradakı güc
editor_column_shipped_reason = Təklifdəki əsas
editor_column_own_reason = Buradakı əsas
editor_added = əlavə edilib
editor_removed = silinib
editor_changed_strength = güc dəyişib
editor_changed_reason = əsas dəyişib
editor_changed_both = güc və əsas dəyişib
editor_no_link = əlaqə yoxdur
editor_no_reason = əsas göstərilməyib
editor_direct = birbaşa
editor_supporting = dəstəkləyici
editor_direct_counts = birbaşa (1 sayılır)
editor_supporting_counts = dəstəkləyici (½ sayılır)
editor_changed_basis = Posture layihəsinin əsaslandırılmış təklifindən yaradılmış, oxucunun öz uyğunlaşdırması.
editor_links = { $count } əlaqə
editor_counted = Əhatə “{ $formula }” düsturu ilə hesablanır.
editor_no_links = Bu prioritetlə əlaqəli göstərici yoxdur.
editor_worth = { $points } xal
editor_strength = Güc
editor_strength_of = Güc, { $priority } – { $part }
editor_reason = Əsas
editor_reason_of = Əsas, { $priority } – { $part }
editor_remove = Sil
editor_remove_of = Sil: { $priority } – { $part } əlaqəsi
editor_reached_nothing = nəzərə alınan əlaqə yoxdur
editor_reached_percent = { $percent }
editor_reached_unknown = { $max } xal mümkündür, hamısı məlum deyil
editor_move = { $priority }: { $before } → { $after }
editor_moves = Əhatə: { $moves }.
editor_stays = { $formula }: { $reached } (dəyişməyib)
editor_no_move = Əhatə olduğu kimi qalır.
editor_did_add = Əlavə edildi: { $priority } – { $part }.
editor_did_remove = Silindi: { $priority } – { $part }.
editor_did_direct = { $priority } – { $part } əlaqəsi indi birbaşadır.
editor_did_supporting = { $priority } – { $part } əlaqəsi indi dəstəkləyicidir.
editor_did_reason = { $priority } – { $part } əlaqəsinin əsası dəyişdi.
editor_did_undo = Geri alındı.
editor_did_redo = Yenidən edildi.
editor_did_reset = Layihənin təklifinə qayıdıldı. Əvvəlki variantınız { $days } gün ərzində özünüqiymətləndirmələr səhifəsindəki zibil qutusunda qalır.
editor_did_import = İndi uyğunlaşdırmanız { $name } faylındakıdır.
editor_gone = Bunu etmək mümkün olmadı: əlaqə başqa vərəqdə dəyişib.
editor_orphan = Siz əsasını yazarkən başqa vərəq { $priority } – { $part } əlaqəsini silib. Yazdığınız mətn:
editor_add_title = Əlaqə əlavə etmək
editor_add_to = { $priority } üçün əlaqə əlavə et
editor_add_about = Əsas ən çoxu { $most } işarədir. Prioritetlə artıq əlaqəsi olan göstəricilər seçilmir.
editor_add = Əlaqəni əlavə et
editor_priority = Prioritet
editor_indicator = Göstərici
editor_choose = Seçin…
editor_choose_priority = Prioritet seçin.
editor_choose_indicator = Göstərici seçin.
editor_already = Bu prioritetlə bu göstərici arasında artıq əlaqə var.
editor_reason_empty = Əsasını yazın. Onsuz əlaqəni heç kim yoxlaya bilməz.
editor_reason_kept = Əlaqənin əsası olmalıdır. Başqasını yazana qədər əvvəlki qalır.
editor_reason_long = Əsas ən çoxu { $most } işarədir; burada { $length } işarə var.
editor_along = Paylaşmaq və saxlamaq
editor_files = Fayl kimi
editor_export = Fayl kimi saxla
editor_import = Faylı idxal et
editor_import_about = Bu strategiyanın bu indeksə burada saxlanılmış uyğunlaşdırması; ən çoxu { $most } kB. Ondakı əlaqələr göstərilənlərin yerini tutur; bu, “Geri al” ilə qaytarılan bir addımdır.
editor_import_failed = { $name } idxal olunmadı.
editor_import_unchanged = Uyğunlaşdırmanız və saxlanılanlar olduğu kimi qalır.
editor_import_same = { $name } faylında sizdə artıq olan uyğunlaşdırma var.
editor_import_too_large = Faylın həcmi { $size } kB-dır. Ən çoxu { $most } kB ola bilər.
editor_import_not_text = Fayl UTF-8 mətni deyil.
editor_import_unreadable = Brauzer faylı oxuya bilmədi.
editor_link = Bu uyğunlaşdırma ilə keçid
editor_link_length = { $count } işarə
editor_link_about = Uyğunlaşdırma “#” işarəsindən sonra durur. Brauzerlər oradan serverə heç nə göndərmir.
editor_link_long = Bu uyğunlaşdırma keçid üçün çox uzundur. Onu fayl kimi saxlayın.
about_kept_mapping = Dəyişdirilmiş uyğunlaşdırma
about_kept_mapping_aside = Kənara qoyulmuş uyğunlaşdırma
about_kept_mapping_draft = Başlanmış əsas

## Events along time
chart_events_missing = Bu seçimə uyğun hadisə məlum deyil.
chart_events_description = { $count } qeyd bir zaman oxu üzrə { $lanes } sırada göstərilib. Tarix ən azı ayına qədər məlumdursa, fiqur zolaqsız verilir. Zolaq üzərindəki fiqur zolağın əhatə etdiyi müddətin hansısa anına aiddir; ox işarəsi açıq qalan tərəfi göstərir. Fiqurun yanındakı nömrə cədvəldəki sətrin nömrəsidir.
chart_events_description_undated = { $reading } { $count } qeydin tarixi yoxdur; onlar soldakı ayrıca zolaqdadır.
chart_events_description_period = { $reading } Rənglə seçilən hissə: { $period }.
chart_events_mark = { $lane }, { $key }: { $date }, { $kind }: { $text }
chart_events_column_key = №
chart_events_column_lane = Mövzu
chart_events_column_date = Tarix
chart_events_column_kind = Növ
chart_events_column_text = Nə məlumdur
chart_events_history = Necə yaranıb
chart_events_happened = hadisə
chart_events_due = icra müddəti
chart_events_due_text = Tədbirin icra müddəti.
chart_events_reported = məlumat
chart_events_period = strategiyanın müddəti, { $first }–{ $last }
chart_events_title = { $count ->
    [one] Tarixi məlum olan bir hadisə: { $first }
   *[other] Tarixi məlum olan { $count } hadisə; ilki: { $first }; sonuncusu: { $last }
}
chart_events_title_whole = İlk xəbər: { $first }; təsdiq: { $approved }; son məlumat: { $last }
chart_events_title_before = İlk xəbər: { $first }; təsdiq: { $approved }; sonrakı məlumat yoxdur
chart_events_title_after = Təsdiq: { $approved }; son məlumat: { $last }; bundan əvvəlki məlumat yoxdur
chart_events_title_approved = Təsdiq: { $approved }; başqa hadisə məlum deyil

## Strategies side by side
strategy_short = { $country } { $first }–{ $last }
chart_side_missing = Seçilmiş strategiyaların heç biri { $index } indeksi ilə uyğunlaşdırılmayıb.
chart_side_title = { $count ->
    [2] Hər iki strategiyanın əhatə etdiyi: { $areas }
   *[other] { $count } strategiyanın hamısının əhatə etdiyi: { $areas }
}
chart_side_title_one = { $strategy } strategiyasının əhatə etdiyi: { $areas }
chart_side_title_none = { $reading }; heç birinin əhatə etmədiyi: { $areas }
chart_side_title_not = { $reading }; əhatə etmədiyi: { $areas }
chart_side_no_area = belə sahə yoxdur
chart_side_every_area = { $count } sahənin hamısı
chart_side_some_areas = { $of } sahədən { $count }
chart_side_description = { $index }: { $areas } sahənin hər birində { $count ->
    [one] bir strategiya üçün bir zolaq
   *[other] { $count } strategiyanın hər biri üçün bir zolaq
}. Bütöv zolaq sahənin bütün xallarıdır. Qalın hissə prioritetin birbaşa əhatə etdiyi göstəricilərin, nazik hissə prioritetlərin yalnız dəstəklədiyi göstəricilərin xallarıdır; qalan hissəni heç bir prioritet əhatə etmir. Sonda hər iki yolla əhatə olunan xallar və sahənin bütün xalları yazılıb. Burada strategiyaların nədən bəhs etdiyi müqayisə olunur və uyğunlaşdırmalar əsaslandırılmış təkliflərdir. Ölkələrin nə dərəcədə yaxşı olduğu müqayisə olunmur.
chart_side_all_areas = Bütün sahələr
chart_side_mark = { $strategy }, { $area }: { $of } xaldan { $any } xal əhatə olunur, onlardan { $direct } xal birbaşa
chart_side_mark_none = { $strategy }, { $area }: { $of } xaldan heç biri əhatə olunmur
chart_side_column_direct = Birbaşa əhatə olunan, { $strategy }
chart_side_column_any = Cəmi əhatə olunan, { $strategy }
chart_side_direct = birbaşa əhatə olunur
chart_side_supported = yalnız dəstəklə əhatə olunur
chart_side_unreached = əhatə olunmur

## Strategies as texts
strategy_span = { $first }–{ $last }
strategy_ahead = { $first }-ci ildən başlayır
strategy_running = gedən il: { $year }/{ $of }
strategy_over = { $last }-ci ilin sonunda bitib
profile_strategies = Milli strategiyalar
strategies_lead = Dövlətlərin kibertəhlükəsizlik üçün qarşıya qoyduğu məqsədlər və bunların indeksin hansı göstəricilərini əhatə etdiyi.
strategies_held = Burada olan strategiyalar
strategies_none = Burada heç bir strategiya yoxdur.
strategies_column_title = Strategiya
strategies_column_period = Müddət
strategies_column_priorities = Prioritetlər
strategies_text_of = Strategiyanın özü: { $strategy }
strategies_coverage = Əhatə: { $index }
strategies_coverage_of = Əhatə: { $index }, { $strategy }
strategies_side = Əhatə etdikləri sahələr üzrə yanaşı
strategies_side_about = Burada ölkələrin nə dərəcədə yaxşı olduğu deyil, strategiyaların nədən bəhs etdiyi müqayisə olunur. Strategiyanın prioritetlərindən biri sahədəki göstərici ilə əlaqələndirilibsə, strategiya həmin sahəni əhatə edir. Hansı prioritetin hansı göstərici ilə əlaqələndirildiyi bu layihənin əsaslandırılmış təklifidir; onu hər strategiyanın səhifəsində dəyişə bilərsiniz.
strategies_pick = Müqayisə olunan strategiyalar
strategies_pick_none = Heç biri seçilməyibsə, indekslə uyğunlaşdırılmış bütün strategiyalar göstərilir.
strategies_pick_unmapped = { $strategy } (bu indekslə uyğunlaşdırılmayıb)
strategies_unknown = Burada { $ids } adlı strategiya yoxdur.
strategies_left_out = Bu indekslə uyğunlaşdırılmadığı üçün göstərilmir: { $strategies }.
strategies_cut = Yalnız ilk { $count } strategiya göstərilir. Müqayisə etmək istədiklərinizi seçin.
strategies_shipped = Layihənin təklif etdiyi uyğunlaşdırmalar üzrə göstərilir.
strategies_own = Bu brauzerdə saxlanmış öz uyğunlaşdırmanız üzrə göstərilir: { $strategies }. Qalanları layihənin təklif etdiyi uyğunlaşdırmalar üzrədir.
strategies_source = Mənbə: { $index } indeksi ilə uyğunlaşdırmalar, bu layihənin əsaslandırılmış təklifləri
strategies_source_own = Mənbə: { $index } indeksi ilə uyğunlaşdırmalar, bu layihənin əsaslandırılmış təklifləri, qismən oxucu tərəfindən dəyişdirilib
strategies_table = { $index } indeksinin hər sahəsində prioritetlərin cəmi neçə xalı və onlardan neçəsini birbaşa əhatə etdiyi
strategies_directly = birbaşa: { $points }
strategies_mappings = Bu rəqəmlərin əsaslandığı əlaqələr, hər biri səbəbi ilə:
text_facts = Qısaca
text_approved = Təsdiq edən akt
text_act = { $act }, { $date }
text_act_numbered = { $act } № { $number }, { $date }
text_parts = Məlum olan
text_download = Bu strategiyanı endir (JSON)
text_own_remark = (bu layihənin qeydi)
text_source_number = Mənbə { $number }: { $title }
text_caveats = İstifadə etməzdən əvvəl
text_objectives = Məqsədlər
text_column_objective = Məqsəd
text_column_served = Ona xidmət edən prioritetlər
text_priorities = Prioritetlər
text_in_plan = Planın bununla bağlı məlum tədbirləri:
text_measures = Planın tədbirləri
text_column_measure = Tədbir
text_column_due = İcra müddəti
text_column_lead = Əsas icraçı
text_column_with = Birgə icraçılar
text_column_serves = Nəyə xidmət edir
text_column_known = Verilən məlumatlar
text_not_known = məlum deyil
text_no_report = Məlumat yoxdur.
text_no_report_after_due = İcra müddəti bitib, məlumat isə yoxdur. Bu, tədbirin icra olunmadığı demək deyil.
text_reported_after_due = Məlum olana görə gecikib: ilk məlumat icra müddətindən sonraya aiddir.
text_institutions = Kim icra edir
text_column_body = Qurum
text_column_role = Rolu
text_column_aliases = Digər adları
text_instruments = Hansı vasitələrlə
text_not_public = Açıq olmayan məlumatlar
text_history = Necə yaranıb və sonrakı məlumatlar
text_sources = Mənbələr
text_parts_count = { $objectives } məqsəd, { $priorities } prioritet, planın { $measures } tədbiri, { $bodies } qurum
text_measures_known = Planın { $count } tədbiri məlumdur. Onlardan { $due } tədbirin icra müddəti, { $reported } tədbir barədə isə məlumat var.

## Özünüqiymətləndirmə faylları və keçidləri
expected_own_id = identifikator (kiçik hərf, rəqəm və defis)
expected_day = 2023-08-31 kimi yazılmış, { $first }–{ $last } illərinə aid gün
expected_answer_state = altı vəziyyətdən biri (not-assessed, not-met, planned, in-progress, met-not-public, met-public)
expected_fingerprint = 64 onaltılıq rəqəmdən ibarət SHA-256
expected_state_mark = halın 16 onaltılıq rəqəmdən ibarət nişanı
link_cut_off = Keçid kəsilib; bəzi poçt proqramları uzun keçidləri kəsir.
assess_file_too_large = Faylın həcmi { $bytes } baytdır, oxunan fayl isə ən çoxu { $most } bayt ola bilər. Qiymətləndirmələri bir-bir ixrac edin və həmin faylları idxal edin.
assess_file_not_utf8 = Faylın { $line } nömrəli sətri UTF-8 kodlaşdırmasında deyil, ona görə hərfləri oxumaq mümkün deyil. Faylı dəyişdirdiyiniz proqramda UTF-8 kimi saxlayın və ya ixrac olunmuş ilkin faylı götürün.
assess_file_empty = Fayl boşdur. Onun başqa surətini götürün və ya yenidən ixrac edin.
assess_place = { $line } nömrəli sətrin { $column } nömrəli sütununda
assess_place_in = { $line } nömrəli sətrin { $column } nömrəli sütununda ({ $field })
assess_file_truncated = Fayl { $place } kəsilib. Onun bütöv surətini götürün və ya yenidən ixrac edin.
assess_file_not_json = Faylda { $place } səhv var. Orada edilmiş dəyişikliyi geri qaytarın və ya ixrac olunmuş ilkin faylı götürün.
assess_file_too_deep = Faylın { $line } nömrəli sətrində mötərizələr bir-birinin içində { $most } dəfədən çox təkrarlanır; ixrac olunmuş heç bir faylda belə olmur. İxrac olunmuş ilkin faylı götürün.
assess_file_no_format = Bu, qiymətləndirmə faylı deyil. Buradan ixrac olunmuş faylı seçin.
assess_file_other_format = Bu, qiymətləndirmə faylı deyil, formatı “{ $found }” olan fayldır. Buradan ixrac olunmuş faylı seçin.
assess_file_no_version = Faylda onun versiyası göstərilməyib (“version” sahəsi). İxrac olunmuş ilkin faylı götürün.
assess_file_newer = Faylı bu saytın daha yeni versiyası yazıb: onun formatı { $found }, bu səhifənin oxuduğu ən yeni format isə { $supported }. Ən yeni versiyanı almaq üçün səhifəni yenidən yükləyin, sonra faylı təkrar idxal edin. Faylın özü olduğu kimi qalıb.
assess_file_no_list = Faylda qiymətləndirmələrin siyahısı yoxdur (“assessments” sahəsi). İxrac olunmuş ilkin faylı götürün.
assess_write_too_large = Faylın həcmi { $bytes } bayt olardı, sonradan oxuna bilən fayl isə ən çoxu { $most } bayt ola bilər. Qiymətləndirmələri bir-bir ixrac edin.
assess_write_not_same = Yazılan mətn yenidən oxunanda eyni alınmadı, ona görə fayl yaradılmadı. Heç nə itməyib. Səhifəni yenidən yükləyib bir daha cəhd edin.
assess_problem = { $problem } { $fate }
assess_dropped = Buraxılıb; idxaldan sonra əl ilə daxil edin.
assess_repaired = Düzəldilib; idxaldan sonra yoxlayın.
assess_kept = Olduğu kimi saxlanılıb.
assess_flaw_shape = Burada { $shape } olmalıdır.
assess_flaw_too_long = Mətndə { $found } işarə var, ən çoxu { $most } işarə yerləşir.
assess_flaw_too_many = Burada { $found } element var; { $most } elementdən sonrakılar oxunmur.
assess_flaw_blanks = Ətrafında boşluqlar və ya görünməyən işarələr var.
assess_flaw_control = Mətndə klaviaturada yazılmayan işarələr var.
assess_flaw_missing = “{ $field }” sahəsi yoxdur və ya ondan istifadə etmək mümkün deyil.
assess_flaw_repeated_field = Bu sahə ikinci dəfə yazılıb; sonuncusu nəzərə alınır.
assess_flaw_no_evidence = Faylda “{ $id }” identifikatorlu sübut yoxdur.
assess_flaw_unknown_field = Saytın bu versiyası həmin sahəni tanımır.
assess_flaw_count = Faylda { $said } yazılıb, əslində isə { $found } var.
assess_flaw_altered = Məzmun fayl yazılan vaxtdakı kimi deyil: ya kimsə onu dəyişib, ya da fayl zədələnib. Nəyin dəyişəcəyinə diqqətlə baxın.
assess_shape_text = mətn
assess_shape_number = ədəd
assess_shape_truth = true və ya false
assess_shape_list = siyahı
assess_shape_object = obyekt
assess_shape_null = boş qiymət
edit_no_evidence = “{ $id }” identifikatorlu sübut artıq yoxdur. Onu yenidən əlavə edin.
edit_evidence_exists = “{ $id }” identifikatorlu sübut artıq var. Onu dəyişin və ya başqa sübut əlavə edin.
edit_too_many_answers = Qiymətləndirmədə ən çoxu { $most } cavab ola bilər.
edit_too_many_items = Qiymətləndirmədə ən çoxu { $most } bənd düzəlişi ola bilər.
edit_too_much_evidence = Qiymətləndirmədə ən çoxu { $most } sübut ola bilər. Artıq lazım olmayanları silin.
edit_too_much_attached = Göstərici ən çoxu { $most } sübuta əsaslana bilər, { $part } üçün isə artıq bu qədər var. Əvvəlcə birini ayırın.
edit_too_large = Bütün mətnlər birlikdə faylın tutduğu { $most } baytdan çox olardı. Qeydləri və ya sitatları qısaldın.
edit_other_index = O, “{ $found }” indeksi üzrədir, bu isə “{ $wanted }” indeksi üzrə. Onu yeni qiymətləndirmə kimi idxal edin.
text_too_long = Mətndə { $found } işarə var, ən çoxu { $most } işarə yerləşir. Mətni qısaldın.
text_control = Mətndə klaviaturada yazılmayan işarə var. Onu yenidən yazın.
import_unknown_index = O, “{ $index }” indeksi üzrədir; burada bu indeks üzrə özünüqiymətləndirmə aparmaq olmur. Onu həmin indeksin olduğu saytda açın.
import_nothing_there = Onun daxil edilməli olduğu qiymətləndirmə artıq yoxdur. Onu yeni qiymətləndirmə kimi idxal edin.
assess_link_newer = Keçid bu saytın daha yeni versiyasında yaradılıb. Ən yeni versiyanı almaq üçün səhifəni yenidən yükləyin, sonra keçidi təkrar açın.
assess_link_unknown_index = Keçid saytın bu versiyasının tanımadığı indeks haqqındadır. Ən yeni versiyanı almaq üçün səhifəni yenidən yükləyin, sonra keçidi təkrar açın.
assess_link_too_long = Keçiddə { $found } işarə var, etibarlı keçid isə ən çoxu { $most } işarədən ibarət olur. Qeydləri və ya sübutları çıxarın, yaxud fayldan istifadə edin.
assess_link_damaged = { $why } Göndərəndən keçidin bütövünü və ya fayl istəyin.
assess_link_senseless = Keçid bütövdür, amma içindəkilər mənasızdır (bayt { $at }).
state_not_assessed = Qiymətləndirilməyib
state_not_met = Yerinə yetirilməyib
state_planned = Planlaşdırılıb
state_in_progress = İcradadır
state_met_not_public = Yerinə yetirilib, sübutu açıq deyil
state_met_public = Yerinə yetirilib, sübutu açıqdır

## Özünüqiymətləndirmə cədvəlləri
assess_file_area = Sahə №
assess_file_area_name = Sahə
assess_file_indicator = Göstərici №
assess_file_indicator_name = Göstərici
assess_file_criterion = Meyar
assess_file_max = Maksimum xal
assess_file_state = Vəziyyət
assess_file_supported = Xal, təsdiqlənən
assess_file_claimed = Xal, bəyan edilən
assess_file_points_planned = Xal, planlaşdırılan
assess_file_published = Xal, dərc olunmuş
assess_file_planned = Planlaşdırılan son gün
assess_file_responsible = Məsul qurum
assess_file_note = Qeyd
assess_file_evidence = Sübutlar
assess_file_ready = Sübut hazırdır
assess_file_last_day = Sübutun keçərli olduğu son gün
assess_file_name_known = Ad necə məlumdur
assess_file_points_known = Xal necə məlumdur
assess_file_criterion_known = Meyar necə məlumdur
assess_file_id = İdentifikator
assess_file_title = Başlıq
assess_file_kind = Növ
assess_file_issuer = Kim verib
assess_file_legal = Hüquqi istinad
assess_file_address = Ünvan
assess_file_archived = Arxivdəki ünvan
assess_file_language = Dil
assess_file_effective = Qüvvəyə minib
assess_file_entered = Daxil edilib
assess_file_valid_until = Etibarlıdır (son gün)
assess_file_quote = Sitat
assess_file_indicators = Göstəricilər
assess_file_name = Faylın adı
assess_file_size = Faylın həcmi, bayt
assess_file_sha256 = Faylın SHA-256 heşi
assess_yes = bəli
assess_no = xeyr

## Bu cihazda saxlanılanlar
records_unavailable = Brauzer bu səhifəyə heç nə saxlamağa icazə vermir. Səbəb gizli pəncərə, fayldan açılmış səhifə və ya brauzerin parametri ola bilər.
records_blocked = Bu saytın köhnə versiyası başqa vərəqdə açıqdır. O vərəqi bağlayın və ya yenidən yükləyin, sonra bu vərəq davam edəcək.
records_newer = Bu cihazda saxlanılanları bu saytın daha yeni versiyası dəyişib. Hamısı yerindədir. Davam etmək üçün bu vərəqi yenidən yükləyin.
records_full = Yer yoxdur: brauzerin yaddaşı və ya disk doludur.
records_overtaken = Bu müddətdə başqa vərəqdə dəyişdirilib.
records_gone = O, artıq yoxdur; ola bilsin, başqa vərəqdə silinib.
records_taken = Bu ad altında artıq başqa bir şey saxlanılır.
records_altered = Brauzer saxlanılandan fərqli bir şey qaytardı.
records_garbled = Orada saxlanılanı bu sayt yazmayıb.
records_silent = Brauzerin yaddaşı cavab vermir. Bu saytın başqa vərəqlərini bağlayın və ya bu vərəqi yenidən yükləyin, sonra yenidən cəhd edin.
records_unconfirmed = Brauzerin yaddaşı dəyişikliyi hələ təsdiqləməyib. Bu vərəqi açıq saxlayın: yaddaş cavab verən kimi dəyişiklik saxlanılacaq.
records_broken = Brauzerin yaddaşında xəta baş verdi. Brauzerin bildirişi: { $detail }
records_broken_silently = Brauzerin yaddaşında xəta baş verdi, səbəbi bildirilmir.
records_aside_unreadable = Onu oxumaq mümkün olmadı.
records_aside_late = Gec qalıb: həmin vaxt artıq başqa vərəq redaktə edirdi və ya redaktə olunanı silmişdi.

## Özünüqiymətləndirmə
nav_assess = Qiymətləndirmə
assess_title = Özünüqiymətləndirmələr
assessment_title = Özünüqiymətləndirmə
shared_title = Paylaşılan özünüqiymətləndirmə
assess_parts = Bu özünüqiymətləndirmənin hissələri
assess_part_answers = Cavablar
assess_part_evidence = Sübutlar
assess_part_score = Bal
assess_part_plan = Plan
assess_part_deadlines = Son tarixlər
assess_part_published = Dərc olunanla müqayisə
assess_part_history = Tarixçə
assess_part_report = Hesabat
assess_part_share = Fayllar və keçidlər
assess_not_editing = Heç nə dəyişmədi: bu özünüqiymətləndirməni indi başqa vərəq redaktə edir.
assess_not_here = Bu cihazda belə özünüqiymətləndirmə yoxdur. Ola bilsin, o, başqa brauzerdə hazırlanıb və ya silinib; onu fayl və ya keçid vasitəsilə buraya köçürün.
assess_to_list = Bu cihazdakı bütün özünüqiymətləndirmələr
assess_start = Başla
assess_saving = Saxlanılır…
assess_saved = Saxlanıldı: { $time }
assess_saved_except = Saxlanıldı, { $count } sahə istisna olmaqla
assess_not_saved = Saxlanılmayıb
assess_unkept = Burada gördükləriniz bu cihazda saxlanılmayıb.
assess_save_file = Fayl kimi saxla
assess_following = Bu özünüqiymətləndirməni başqa vərəq redaktə edir. Orada saxlanılanlar burada görünür; burada isə heç nə dəyişmək olmur.
assess_take_over = Burada redaktə et
assess_taking_over = O biri vərəqdən saxlayıb buraxması xahiş olunur…
assess_deleted_elsewhere = Bu özünüqiymətləndirmə başqa vərəqdə silinib. Onu həmin vərəqdə geri qaytarmaq olar.
assess_removed_elsewhere = Bu saytın bu cihazda saxladığı hər şey başqa vərəqdə silinib.
assess_late = Burada yazılanlar { $count } dəfə gec qaldığı üçün kənara qoyulub. Onlar bütün özünüqiymətləndirmələrin səhifəsindədir.
assess_stuck = Burada yazılanlar gec qalıb və onları kənara qoymaq da mümkün olmadı: səhifədən çıxmazdan əvvəl fayl kimi saxlayın. { $why }
assess_details = Ad, ölkə və qeyd
assess_name = Ad
assess_country = Ölkə
assess_no_country = Ölkə göstərilməyib
assess_remark = Ümumi qeyd
assess_strip = Nəticə
assess_supported = Təsdiqlənən
assess_claimed = Bəyan edilən
assess_planned = Planlaşdırılan
assess_between = { $least } – { $most }
assess_published = Dərc olunmuş
assess_undo = Geri al
assess_redo = Yenidən et
assess_undone = Geri alındı.
assess_undone_oldest = Geri alındı. Bundan əvvəlki addımlar saxlanılmır: yalnız son { $count } addımı geri almaq olar.
assess_redone = Yenidən edildi.
assess_repaired_record = Saxlanılmış bu özünüqiymətləndirmədə { $count } yeri yazıldığı kimi oxumaq mümkün olmadı. Qeyd tapıldığı şəkildə tarixçədə saxlanılıb.

## İndeksin göstəriciləri məlum olmayanda sahələrin öz qiymətləndirməsi
estimate_label = Öz qiymətləndirməniz: 0–{ $max } xal, { $decimals ->
    [0] tam ədəd
    [one] ən çox bir onluq rəqəm
    [2] ən çox iki onluq rəqəm
   *[other] ən çox { $decimals } onluq rəqəm
}
estimate_about = Sizin fikrinizcə, sahənin toplayacağı xal. Planlaşdırılırsa və ya icradadırsa: başa çatandan sonra toplayacağı xal.
estimate_absent = Qiymətləndirmə hələ verilməyib, ona görə bu sahəyə xal hesablanmır.
estimate_no_number = “{ $typed }” ədəd deyil. 0 ilə { $max } arasında ədəd yazın.
estimate_more = 0 ilə { $max } arasında olmalıdır; { $typed } bundan çoxdur.
estimate_less = 0 ilə { $max } arasında olmalıdır; { $typed } bundan azdır.
estimate_too_fine = { $typed } çox onluq rəqəmlidir: bu indeksdə { $decimals ->
    [0] yalnız tam xallar
    [one] bir onluq rəqəm
    [2] iki onluq rəqəm
   *[other] { $decimals } onluq rəqəm
} nəzərə alınır.
estimate_kept = { $why } Saxlanılan qiymət: { $kept }.
estimate_none_kept = { $why } Heç bir qiymət saxlanılmayıb.
estimate_file = Öz qiymətləndirməsi
estimate_missing = { $state }; xal hələ qiymətləndirilməyib
estimate_state_nothing = Heç nə görülməyib
estimate_state_not_public = Görülüb, sübutu açıq deyil
estimate_state_public = Görülüb, sübutu açıqdır
estimate_rests = { $count ->
    [one] Yekunlar bir sahə üzrə öz qiymətləndirmənizə əsaslanır. Naşirin onun daxilində nəyi saydığı burada məlum deyil. Aşağıda “göstərici” deyiləndə sahə nəzərdə tutulur.
   *[other] Yekunlar { $count } sahə üzrə öz qiymətləndirmənizə əsaslanır. Naşirin sahənin daxilində nəyi saydığı burada məlum deyil. Aşağıda “göstərici” deyiləndə sahə nəzərdə tutulur.
}
estimate_accepted = Naşirin bu sahə üçün hansı sübutları qəbul etdiyi burada məlum deyil. Sübut hamıya açıq ünvanda oxuna bilirsə və qüvvədədirsə, hazır sayılır.
estimate_areas = Sahələr, hər biri öz qiymətləndirmənizlə
estimate_unassessed = { $count ->
    [one] { $of } sahədən biri qiymətləndirilməyib, ona görə hər yekun onsuz alınan qiymətdən o bütün xalları toplasa alınacaq qiymətədək uzanır.
   *[other] { $of } sahədən { $count } sahə qiymətləndirilməyib, ona görə hər yekun onlarsız alınan qiymətdən onlar bütün xalları toplasa alınacaq qiymətədək uzanır.
}
estimate_table = Sahələr üzrə xallar
estimate_sentence_gain = { $count ->
    [one] Bir sahədə dərc olunduğundan { $points } xal çox bəyan edirsiniz.
   *[other] { $count } sahədə dərc olunduğundan cəmi { $points } xal çox bəyan edirsiniz.
}
estimate_sentence_no_gain = Heç bir sahədə dərc olunduğundan çox bəyan etmirsiniz.
estimate_sentence_ready = { $count ->
    [one] Onlardan birinin sübutu hazırdır, dəyəri { $points } xaldır.
   *[other] Onlardan { $count } sahənin sübutu hazırdır, dəyəri { $points } xaldır.
}
estimate_sentence_loss = { $count ->
    [one] Bir sahədə dərc olunduğundan { $points } xal az bəyan edirsiniz.
   *[other] { $count } sahədə dərc olunduğundan cəmi { $points } xal az bəyan edirsiniz.
}
estimate_gain = Dərc olunduğundan çox bəyan edilib
estimate_loss = Dərc olunduğundan az bəyan edilib
estimate_method = Bal { $full } × xal ÷ { $max } kimi hesablanır; sahənin faizi 100 × sahənin xalı ÷ onun maksimum xalıdır. Sahənin xalı qiymətləndirənin öz qiymətidir: sahə üzrə işin görüldüyü bildirildikdə sayılır; naşirin verdiyi xalla eyni qaldıqca və ya sübutlardan ən azı biri hazır olduqda təsdiqlənmiş sayılır.

## Özünüqiymətləndirmənin cavabları
answer_areas = Sahələr
answer_progress = Cavablandırılıb: { $answered }/{ $of }
answer_filters = Göstəricilərin seçimi
answer_unanswered = Cavabsız: { $count }
answer_missing = Sübutu çatışmayan: { $count }
answer_within = Sübutun müddəti bitir
answer_any = Fərqi yoxdur
answer_days = { $days } gün ərzində ({ $count })
answer_body = Məsul qurum
answer_body_option = { $body } ({ $count })
answer_found = { $areas } sahədə { $count } göstərici.
answer_stale = Onlardan { $count } göstərici artıq seçimə uyğun gəlmir; siz siyahıdan çıxarana qədər burada qalır.
answer_stale_drop = Siyahıdan çıxar
answer_stale_one = Artıq seçimə uyğun gəlmir
answer_none_unanswered = Bütün göstəricilər qiymətləndirilib.
answer_none_gaps = Bütün göstəricilər təsdiqlənir.
answer_none_missing = Sübutu açıq sayılan hər göstəricinin göstərilməyə hazır sübutu var.
answer_none_expiring = { $days } gün ərzində heç bir sübutun müddəti bitmir və müddəti bitmiş sübut da yoxdur.
answer_none_body = Heç bir göstəricidə məsul qurum kimi “{ $body }” göstərilməyib.
answer_to_all = Bütün göstəricilər sahələr üzrə
answer_area_count = { $count } göstərici
answer_turn = Əvvəlki və növbəti sahə
answer_previous = Əvvəlki: { $area }
answer_next = Növbəti: { $area }
answer_keys = Özünüqiymətləndirmədə 1–6 düymələri vəziyyəti seçir, J və K növbəti və əvvəlki göstəriciyə keçir
answer_keys_more = Bu düymələr siyahıdakı vəziyyət, başlıq və ya düymə seçili olanda işləyir, sahədə mətn yazanda isə işləmir. Ox düymələri altı vəziyyət arasında hərəkət edir, Tab düyməsi tarix, qurum və qeydə keçir. Ekran oxuyucusundan istifadə edirsinizsə, fokus rejiminə keçin.
answer_state_of = { $part } göstəricisinin vəziyyəti
answer_planned = Son tarix
answer_date_wrong = Belə gün yoxdur və ya 1900–2199-cu illərdən kənardadır. Heç nə dəyişmədi.
answer_date_wrong_kept = Belə gün yoxdur və ya 1900–2199-cu illərdən kənardadır. Saxlanılan tarix: { $date }.
answer_published = Dərc olunub
answer_publisher_evidence = Naşirin göstərdiyi sübut
answer_same = Əvvəlki kimidir
answer_changed = Dəyişib
answer_new = Yenidir
answer_dropped = Çıxarılıb
answer_marks = Nişanlar “{ $name }” götürüləndən ({ $date }) sonra hər cavabın dəyişib-dəyişmədiyini bildirir.
answer_evidence_none = Hələ sübut yoxdur
answer_evidence_count = Sübut sayı: { $count }, göstərilməyə hazır: { $ready }
answer_untitled = Adsız
answer_ready = Göstərilməyə hazırdır.
answer_lacks = Hazır deyil: { $lacks }.
answer_counts_until = { $day } tarixinədək nəzərə alınır.
answer_edit = Redaktə et
answer_detach = Çıxar
answer_add = Sübut əlavə et
answer_attach_open = Artıq daxil edilmiş sübutu qoş
answer_attach_which = Hansı sübut
answer_attach = Qoş
answer_attach_none = Hələ başqa sübut yoxdur.
answer_form_of = { $part } göstəricisinin sübutu

## İşçi siyahının düzəlişləri və onun yerinə naşirin siyahısı
list_total_brought = Bu yekunlar bu qiymətləndirməyə naşirin siyahısı kimi idxal edilmiş siyahıya əsaslanır: { $file }, idxal edilib: { $date }. Burada heç kim onu naşirin səhifəsi ilə tutuşdurmayıb.
list_total_own = { $count ->
    [one] Bu qiymətləndirmədə bir bənd düzəldilib.
   *[other] Bu qiymətləndirmədə { $count } bənd düzəldilib.
}
list_total_sum = Bununla xalların cəmi indeksin { $max } xalı deyil, { $sum } olur.
correct_open = Bu bəndi düzəlt
correct_about = Düzəliş bu qiymətləndirmədə qalır, onun yekunlarında nəzərə alınır və bəndin göründüyü hər yerdə sizin düzəlişiniz kimi işarələnir. Cavabınız olduğu kimi qalır. Naşirin dərc etdiyini düzəltmək olmur.
correct_of = { $part } üçün düzəliş
correct_listed = Siyahıda belədir:
correct_name = Ad
correct_points = Xal
correct_criterion = Meyar
correct_keep = Düzəlişi saxla
correct_back = Siyahıdakına qayıt
correct_kept = Düzəliş saxlanıldı.
correct_same = Siyahıda elə belədir. Heç nə düzəldilmədi.
correct_taken_back = Bənd yenə siyahıdakı kimidir.
correct_name_missing = Ad yazın. “Siyahıdakına qayıt” düyməsi siyahıdakı adı qaytarır.
correct_points_wrong = “{ $typed }” xal sayı deyil. 1-dən { $most } qədər tam ədəd yazın.
correct_points_missing = 1-dən { $most } qədər tam xal sayı yazın.
list_open = Naşirin siyahısını idxal et
list_about = Naşirin öz göstəricilər siyahısı sizdədir? O, burada işçi siyahının yerini tuta bilər. Cavablarınız və sübutlarınız olduğu kimi qalır, fayl bu brauzerdə oxunur və heç yerə göndərilmir.
list_file = Siyahı faylı
list_file_about = id, name və points, olduqda isə criterion sütunları olan, hər sətirdə bir göstərici verilən CSV; və ya bu indeksin faylı quruluşunda JSON. Hər göstərici bir dəfə verilməli, xalların cəmi { $max } olmalıdır.
list_template = İndiki siyahını CSV kimi saxla
list_reading_failed = Brauzer faylı oxuya bilmədi. Onu yenidən seçin.
list_failed = { $file } idxal olunmadı. Heç nə dəyişmədi.
list_fault_more = { $count ->
    [one] Daha bir qüsur göstərilmir.
   *[other] Daha { $count } qüsur göstərilmir.
}
list_read = { $file } faylında deyilənlər
list_counts = İşçi siyahıdakı kimi: { $confirmed } göstərici. Fərqli: { $changed }.
list_own_go = { $count ->
    [one] Özünüzün bir düzəlişi yerini bu siyahıya verir. “Geri al” onu bərpa edir.
   *[other] Özünüzün { $count } düzəlişi yerini bu siyahıya verir. “Geri al” onları bərpa edir.
}
list_changes = İşçi siyahıdan fərqlər
list_working = İşçi siyahı
list_brought = Bu siyahı
list_take = Bu siyahını idxal et
list_taken = { $file } faylındakı siyahı idxal edildi. “Geri al” onu çıxarır.
list_now = { $file } faylındakı siyahı işçi siyahının yerini tutur; idxal edilib: { $date }.
list_remove = İşçi siyahıya qayıt
list_removed = İşçi siyahı bərpa olundu. “Geri al” o biri siyahını qaytarır.
list_place = Naşirin siyahısı
list_correction_of = Düzəliş: { $name }
list_import = { $count ->
    [one] Göstəricilər siyahısında bir fərq var: düzəldilmiş bənd və ya naşirin siyahısı.
   *[other] Göstəricilər siyahısında { $count } fərq var: düzəldilmiş bəndlər və ya naşirin siyahısı.
}
list_differs = Fərqlənən düzəlişlər
list_fault_too_large = Faylda { $bytes } bayt var; siyahıda ən çoxu { $most } ola bilər. Yalnız siyahının olduğu faylı seçin.
list_fault_not_utf8 = Sətir { $line }: hərflər UTF-8 kodlaşdırmasında deyil. Faylı “CSV UTF-8” kimi saxlayıb yenidən seçin.
list_fault_empty = Fayl boşdur. Başqasını seçin.
list_fault_not_json = Sətir { $line }: fayl JSON kimi başlayır, amma burada səhv var. Onu düzəldin və ya siyahını CSV kimi saxlayın.
list_fault_no_list = Fayl JSON-dur, amma onda “areas” və ya “indicators” siyahısı yoxdur. Başqasını seçin və ya siyahını CSV kimi saxlayın.
list_fault_too_many = Faylda { $found } sətir var; ən çoxu { $most } oxunur. Onda yalnız göstəriciləri saxlayın.
list_fault_no_column = Sətir 1: “{ $missing }” sütunu yoxdur. Birinci sətirdə id, name və points sütunlarının adları olmalıdır; orada yazılıb: { $found }.
list_fault_open_quote = Sətir { $line }: dırnaq açılıb və bağlanmayıb.
list_fault_no_id = Sətir { $line }, “id” sahəsi: göstəricinin nömrəsi yoxdur.
list_fault_unknown = Sətir { $line }, “id” sahəsi: bu indeksdə { $id } göstəricisi yoxdur.
list_fault_twice = Sətir { $line }, “id” sahəsi: { $id } ikinci dəfə verilib; o, artıq { $first } nömrəli sətirdə var.
list_fault_no_points = Sətir { $line }, { $id }: xal yoxdur.
list_fault_points = Sətir { $line }, { $id }: “{ $found }” xal sayı deyil. 1-dən { $most } qədər tam ədəd olmalıdır.
list_fault_no_name = Sətir { $line }, { $id }: ad yoxdur.
list_fault_name = Sətir { $line }, { $id }, “name” sahəsi: { $why }
list_fault_criterion = Sətir { $line }, { $id }, “criterion” sahəsi: { $why }
list_fault_left_out = Siyahıda yoxdur: { $ids }. İndeksin hər göstəricisi orada olmalıdır.
list_fault_sum = Xalların cəmi { $found } edir, indeksdə isə { $most } xal var. Xalları naşirin siyahısı ilə tutuşdurun.

## Özünüqiymətləndirmənin nəticəsi
sheet_supported_means = yerinə yetirilib və naşir xal verib, yaxud sübutu hazırdır
sheet_claimed_means = öz sözünüzlə yerinə yetirilənlərin hamısı
sheet_planned_means = həmçinin planlaşdırılan və icrada olanlar
sheet_published = Dərc olunmuş
sheet_answered = Qiymətləndirilib
sheet_indicators = Göstəricilər
sheet_unknown = məlum deyil
sheet_nothing = –
sheet_chart_reading = { $name }: { $means }
sheet_chart_rest = Qalanı
sheet_chart_missing = Hələ heç nə qiymətləndirilməyib, ona görə təsvir ediləcək bir şey yoxdur.
sheet_chart_areas = { $count ->
    [one] bir sahə
   *[other] { $count } sahə
}
sheet_chart_title_same = Hər sahədə bəyan etdiyiniz xal dərc olunanla eynidir
sheet_chart_title_more = Dərc olunandan çox xal bəyan etdiyiniz: { $areas }
sheet_chart_title_less = Dərc olunandan az xal bəyan etdiyiniz: { $areas }
sheet_chart_title_both = Dərc olunandan çox xal bəyan etdiyiniz: { $more }; az xal bəyan etdiyiniz: { $less }
sheet_chart_title_missing = Ən çox xal çatışmayan: { $areas } ({ $points })
sheet_chart_title_full = Hər sahə bütün xalları toplayıb
sheet_chart_mark = { $area }: təsdiqlənən { $supported }, bəyan edilən { $claimed }, planlaşdırılan { $planned }; ən çoxu { $max }
sheet_chart_mark_published = { $mark }; dərc olunmuş { $points }
sheet_chart_description = { $areas ->
    [one] { $index } üzrə yeganə sahə; zolağın uzunluğu onun xalına uyğundur.
   *[other] { $index } üzrə { $areas } sahə; hər zolağın uzunluğu sahənin xalına uyğundur.
} Qalın hissə təsdiqlənən, daha nazik hissə bundan artıq bəyan edilən, ən nazik hissə planlaşdırılan və ya icrada olan xaldır, xətt isə qalanıdır. Zolağı kəsən ştrix dərc olunmuş xalı göstərir.
sheet_chart_description_alone = { $areas ->
    [one] { $index } üzrə yeganə sahə; zolağın uzunluğu onun xalına uyğundur.
   *[other] { $index } üzrə { $areas } sahə; hər zolağın uzunluğu sahənin xalına uyğundur.
} Qalın hissə təsdiqlənən, daha nazik hissə bundan artıq bəyan edilən, ən nazik hissə planlaşdırılan və ya icrada olan xaldır, xətt isə qalanıdır. Dərc olunmuş xal məlum deyil.
sheet_chart_source = Bu özünüqiymətləndirmənin cavabları; dərc olunmuş xallar: { $source }, { $date }
sheet_chart_source_alone = Bu özünüqiymətləndirmənin cavabları
sheet_answer = Cavabların nəticəsi
sheet_points_supported = təsdiqlənən xal: { $points }
sheet_not_official = Özünüqiymətləndirmənin yekunu { $index } balı deyil: balı yalnız naşir ({ $publisher }) verir.
sheet_sentence_none = Hələ heç nə qiymətləndirilməyib, ona görə yekun yoxdur.
sheet_sentence = { $points ->
    [one] { $max } xaldan biri təsdiqlənir: onu naşir verib və ya sübutu hazırdır.
   *[other] { $max } xaldan { $points } xal təsdiqlənir: onları naşir verib və ya sübutları hazırdır.
}
sheet_sentence_claimed = { $points ->
    [one] Daha bir xal bəyan edilib, hələ onu heç nə təsdiqləmir.
   *[other] Daha { $points } xal bəyan edilib, hələ onları heç nə təsdiqləmir.
}
sheet_sentence_planned = { $points ->
    [one] Planlaşdırılan və icrada olanlar daha bir xal gətirər.
   *[other] Planlaşdırılan və icrada olanlar daha { $points } xal gətirər.
}
sheet_unassessed = { $count ->
    [one] { $of } göstəricidən biri qiymətləndirilməyib, ona görə hər yekun onsuz alınan qiymətdən onunla alınacaq qiymətədək uzanır.
   *[other] { $of } göstəricidən { $count } göstərici qiymətləndirilməyib, ona görə hər yekun onlarsız alınan qiymətdən hamısı ilə alınacaq qiymətədək uzanır.
}
sheet_to_unassessed = Qiymətləndirilməyənlərə keç
sheet_lapsed = { $day } tarixində yalnız { $points } xal ({ $score } bal) təsdiqlənərdi; həmin günədək nəyin qüvvədən düşdüyü “Son tarixlər” bölməsində göstərilir.
sheet_readings = Üç yekun dərc olunmuş yekunla yanaşı
sheet_column_counts = Nə hesablanır
sheet_column_score = Bal ({ $full } üzərindən)
sheet_column_difference = Dərc olunandan fərq
sheet_difference = { $points } ({ $score })
sheet_none_published = Bu indeksdə həmin ölkə haqqında heç nə dərc olunmayıb, ona görə müqayisə üçün əsas yoxdur.
sheet_no_country = Bu özünüqiymətləndirmədə ölkə göstərilməyib, ona görə onu dərc olunanla müqayisə etmək mümkün deyil.
sheet_compared_with = Nə ilə müqayisə olunur
sheet_areas = Sahələr üzrə
sheet_area_table = Sahələr üzrə xallar; hər sahənin göstəricilərini açmaq olar
sheet_all_areas = Bütün sahələr
sheet_steps = Son addımlar nəyi dəyişdi
sheet_steps_none = Bu özünüqiymətləndirmə bu vərəqdə açılandan bəri heç bir addım yekunları dəyişməyib.
sheet_step = { $indicator }: “{ $before }” → “{ $after }”
sheet_step_replaced = Bunun yerinə başqa özünüqiymətləndirmə qoyulub
sheet_step_several = { $count ->
    [0] Eyni anda bir neçə dəyişiklik
    [one] Bir göstərici
   *[other] Eyni anda { $count } göstərici
}
sheet_step_these = Eyni anda: { $indicators }
sheet_step_points = { $reading } { $points }
sheet_step_answered = qiymətləndirilib { $answered }/{ $of }
sheet_gaps = Boşluqlar, ən çox xal verəndən başlayaraq
sheet_gaps_none = Boşluq yoxdur: hər göstərici təsdiqlənir.
sheet_gaps_caption = { $count ->
    [one] Bir göstərici hələ təsdiqlənmir. Son sütun o təsdiqlənəndən sonra təsdiqlənən yekunu göstərir.
   *[other] { $count } göstərici hələ təsdiqlənmir. Son sütun həmin göstərici və ondan yuxarıdakıların hamısı təsdiqlənəndən sonra təsdiqlənən yekunu göstərir.
}
sheet_column_gain = Əlavə edir
sheet_column_then = Sonrakı yekun
sheet_plan = { $day } tarixinədək, { $body }
sheet_plan_day = { $day } tarixinədək
sheet_peers = Digər ölkələrlə yanaşı
sheet_peers_nearest = Ən yaxın dərc olunmuş yekunlar
sheet_peers_caption = { $index } üzrə dərc olunmuş yekunlar və özünüqiymətləndirmənin onların arasındakı yeri
sheet_peers_note = Özünüqiymətləndirmənin yekununa yer verilmir: naşir yalnız özünün yoxladığını sıralayır. Dərc olunmuş yekunlar müxtəlif tarixlərə aiddir.
sheet_column_ahead = Özünüqiymətləndirmə çıxılsın dərc olunmuş
sheet_own = Bu özünüqiymətləndirmə, təsdiqlənən
sheet_own_of = { $country }, özünüqiymətləndirmə, təsdiqlənən
sheet_own_date = bu cavablara görə
sheet_time = Zaman üzrə
sheet_time_about = Sübut qüvvəyə mindiyi gündən etibarlı olduğu son günədək hesablanır; hər il təkrarlanmalı olan yerdə bir il, son üç ilə aid olmalı olan yerdə üç il keçərlidir. Bütün sübutlarının vaxtı keçdiyi gün göstərici, naşir ona xal versə belə, təsdiqlənmir. Naşirin xal verdiyi, amma burada sübutu və ya sübutunun tarixi olmayan göstərici təsdiqlənmiş qalır.
sheet_day = Sübutlara baxılan gün
sheet_today = Bu gün
sheet_day_same = { $date }: bugünkü kimi, { $points } xal ({ $score } bal) təsdiqlənir.
sheet_day_other = { $date }: sübutların tarixlərinə görə { $points } xal ({ $score } bal) təsdiqlənir, bu gün isə { $now } xal ({ $now_score } bal).
sheet_day_lost = { $count ->
    [one] Bir göstərici həmin gün daha təsdiqlənmir
   *[other] { $count } göstərici həmin gün daha təsdiqlənmir
}
sheet_not_yet = { $title }: { $day } tarixindən keçərlidir
sheet_lapsed_on = { $title }: { $day } tarixinədək keçərli olub
sheet_column_evidence = Sübut
sheet_untitled = Başlıqsız sübut
deadlines_about = Müəyyən günə planlaşdırdıqlarınız və son günü məlum olan sübutlar. “Sonrakı yekun” hər plan yerinə yetirildikdə və heç nə yenilənmədikdə cavabların nəticəsini göstərir.
deadlines_next = Növbəti, { $date }: { $what }
deadlines_past = { $count ->
    [one] Planlaşdırılmış yeganə gün keçib
   *[other] Planlaşdırılmış { $count } günün hamısı keçib
}
deadlines_none = Heç nə müəyyən günə planlaşdırılmayıb və keçərli sübutların heç birinin son günü məlum deyil.
deadlines_both = Sübutlar yenilənməsə, itən xal: { $lost }. Planlara əməl edilsə, əlavə olunan xal: { $gained }.
deadlines_lost = Sübutlar yenilənməsə, itən xal: { $lost }.
deadlines_gained = Planlara əməl edilsə, əlavə olunan xal: { $gained }.
deadlines_overdue = { $count ->
    [one] Planlaşdırılmış bir gün keçib, cavab isə dəyişməyib.
   *[other] Planlaşdırılmış { $count } gün keçib, cavablar isə dəyişməyib.
}
deadlines_undated = { $count ->
    [one] Bir göstərici planlaşdırılıb və ya icradadır, amma günü göstərilməyib.
   *[other] { $count } göstərici planlaşdırılıb və ya icradadır, amma günü göstərilməyib.
}
deadline_planned = yerinə yetirilməlidir
deadline_overdue = vaxtı keçib
deadline_lapses = son keçərli günüdür
deadline_assumed = fərziyyəyə görə qüvvədə olduğu son gündür
deadline_takes_effect = qüvvəyə minir
deadline_of_part = { $part }: { $what }
deadline_of_evidence = { $part }: “{ $evidence }” { $what }
deadlines_lane_planned = Yerinə yetirilməlidir
deadlines_lane_lapses = Sübutun son keçərli günü
deadlines_lane_begins = Sübut qüvvəyə minir
deadlines_column_day = Gün
deadlines_column_what = Nə
deadlines_column_change = Xal
deadlines_event_total = Sonrakı yekun: { $total }
deadlines_calendar = Təqvim (.ics)
deadlines_files = Son tarixləri saxla
deadlines_list = Bütün son tarixlər, ən yaxını birinci
deadlines_source = Cavablarınız və sübutlarınızın tarixləri; dərc olunmayıb
claim_answer = Bəyan etdikləriniz və dərc olunanlar
claim_total_only = Bu versiyadan yalnız yekun bal məlumdur, onun hansı göstəricilərdən yarandığı isə məlum deyil. Göstəriciləri bir-bir müqayisə etmək üçün başqa versiya seçin.
claim_still = Buna baxmayaraq, aşağıda hər göstərici üçün sübutun hazır olub-olmadığı göstərilir, bəyan etdiklərinizi isə çap etmək və saxlamaq olar.
claim_to_score = Cavabların nəticəsi və boşluqlar
claim_to_ranking = Bu indeksdə haqqında məlumat dərc olunmuş ölkələr
claim_to_criteria = Naşirin tələbləri
claim_no_difference = Fərq yoxdur: qiymətləndirilmiş və dərc olunmuş hər göstərici üzrə eynisini bəyan edirsiniz.
claim_sentence_gain = { $count ->
    [one] Xal verilməmiş bir göstəricini bəyan edirsiniz, dəyəri { $points } xaldır.
   *[other] Xal verilməmiş { $count } göstəricini bəyan edirsiniz, birlikdə dəyəri { $points } xaldır.
}
claim_sentence_no_gain = Xal verilməmiş heç bir göstərici bəyan etmirsiniz.
claim_sentence_ready = { $count ->
    [0] Onların heç birinin sübutu hazır deyil.
    [one] Onlardan birinin sübutu hazırdır: { $points } xal.
   *[other] Onlardan { $count } göstəricinin sübutu hazırdır: { $points } xal.
}
claim_sentence_loss = { $count ->
    [one] Xal verilmiş bir göstəricini bəyan etmirsiniz, dəyəri { $points } xaldır.
   *[other] Xal verilmiş { $count } göstəricini bəyan etmirsiniz, birlikdə dəyəri { $points } xaldır.
}
claim_totals = Dərc olunmuş yekun və ondan artıq bəyan etdikləriniz
claim_row_ready = Sübutu hazır olan bəyanlarla
claim_row_all = Sübutları hazır olandan sonra bütün bəyanlarla
claim_row_own = Özünüqiymətləndirmə, təsdiqlənən
claim_differences = Fərqlər
claim_heading = { $relation }: { $count }
claim_the_same = { $count ->
    [one] Bir göstərici dərc olunduğu kimi bəyan edilib
   *[other] { $count } göstərici dərc olunduğu kimi bəyan edilib
}
claim_same = Dərc olunduğu kimi bəyan edilib
claim_gain = Bəyan edilib, xal verilməyib
claim_loss = Xal verilib, bəyan edilməyib
claim_unpublished = Heç nə dərc olunmayıb
claim_unassessed = Qiymətləndirilməyib
claim_state = Sizin cavabınız
claim_ready = Sübut hazırdır
claim_not_ready = Sübut hazır deyil
claim_no_evidence = Göstərilməyib.
claim_effective = { $day }
claim_lacks = Hazır deyil: { $lacks }
claim_column_relation = Dərc olunana nisbəti
claim_column_lacks = Niyə hazır deyil
claim_files = Göndərmək və ya saxlamaq üçün
claim_print = Çap et
claim_text = Məktub üçün mətn
claim_compared = Müqayisə olunub: { $source }, { $date }
claim_looked_at = Sübutlara baxılan gün: { $day }
claim_line = { $name }: { $text }
sheet_chart_mark_left = { $count ->
    [one] { $mark }; bir göstərici qiymətləndirilməyib
   *[other] { $mark }; { $count } göstərici qiymətləndirilməyib
}

## Özünüqiymətləndirmənin saxlanmış halları, faylları və keçidləri
kept_title = Saxlanmış hallar
kept_about = Saxlanmış hal bu özünüqiymətləndirmənin müəyyən andakı vəziyyətidir. Gündə biri avtomatik saxlanılır; iclasdan və ya böyük dəyişiklikdən əvvəl özünüz də saxlaya bilərsiniz.
kept_name = Halın adı
kept_keep = İndiki halı saxla
kept_kept = Saxlanıldı: { $name }
kept_not_kept = Saxlanılmadı. { $why }
kept_failed = Alınmadı. { $why }
kept_none = Hələ heç bir hal saxlanılmayıb.
kept_by_itself = avtomatik saxlanılıb
kept_by_hand = əl ilə saxlanılıb
kept_when = { $date }, { $time }
kept_called = { $name } ({ $when })
kept_points = { $points } = { $score }
kept_points_supported = təsdiqlənən: { $points }
kept_answered = qiymətləndirilib: { $answered }/{ $of }
kept_unreadable = Saytın bu versiyası bu halı oxuya bilmir. O, burada olduğu kimi qalır; itməsin deyə onu fayl kimi saxlayın.
kept_restore = Surət kimi bərpa et
kept_copy_name = { $name }, { $date } tarixinə
kept_save = Fayl kimi saxla
kept_saved = { $file } adı ilə saxlanıldı.
kept_remove = Sil
kept_remove_sure = Bu hal həmişəlik silinsin? { $state }
kept_remove_go = Həmişəlik sil
kept_remove_no = Saxla
kept_removed = Silindi: { $state }
kept_compare = İki hal arasında nə dəyişib
kept_compare_none = Bir hal saxlandıqdan sonra onu burada özünüqiymətləndirmənin indiki halı ilə müqayisə etmək olar.
kept_from = Əvvəl
kept_to = Sonra
kept_now = İndiki hal
kept_same = İkisinin nə cavabları, nə də sübutları fərqlənir.
kept_totals = Əvvəlki və sonrakı xallar
kept_total = Cəmi
kept_assessed = Qiymətləndirilmiş göstəricilər
kept_before = Əvvəl
kept_after = Sonra
kept_field = Nə
kept_nothing = heç nə
kept_answers_differ = Fərqlənən cavablar
kept_evidence_differs = Fərqlənən sübutlar
kept_behind = { $parts } üçün
kept_behind_none = heç bir göstərici üçün deyil
kept_evidence_whole = Sübut bütövlükdə
kept_unknown_fields = Saytın bu versiyasının tanımadığı sahələr
kept_answers_same = Cavablar fərqlənmir.
kept_evidence_same = Sübutlar fərqlənmir.
share_files = Fayl kimi saxlamaq
share_files_about = Faylda daxil edilmiş hər şey olur; onu burada və ya başqa cihazda idxal etmək mümkündür. Heç yerə heç nə göndərilmir. Məxfi məlumatlar üçün fayldan istifadə edin.
share_with_states = { $count ->
    [one] Bir saxlanmış halı ilə birlikdə
   *[other] { $count } saxlanmış halı ilə birlikdə
}
share_states_unreadable = { $count ->
    [one] Bir saxlanmış hal oxunmur və faylda olmayacaq. Onu “Tarixçə” bölməsində saxlayın.
   *[other] { $count } saxlanmış hal oxunmur və faylda olmayacaq. Onları “Tarixçə” bölməsində saxlayın.
}
share_export = JSON kimi saxla
share_saved = { $file } adı ilə saxlanıldı və yoxlamaq üçün yenidən oxundu: { $answers }, { $evidence }, { $states }, { $bytes } bayt.
share_answers = { $count ->
    [one] bir cavab
   *[other] { $count } cavab
}
share_evidence = { $count ->
    [one] bir sübut
   *[other] { $count } sübut
}
share_states = { $count ->
    [one] bir saxlanmış hal
   *[other] { $count } saxlanmış hal
}
share_sha = Faylın SHA-256 cəmi: { $sum }
share_not_saved = Fayl yaradılmadı. { $why }
share_tables = Elektron cədvəllər üçün
share_tables_about = Excel-də açılan CSV fayllar. Onları yenidən idxal etmək olmur.
share_csv_indicators = Göstəricilər (CSV)
share_csv_evidence = Sübutlar (CSV)
share_import = Faylı idxal etmək
share_import_file = Özünüqiymətləndirmə faylı (bir neçəsi də ola bilər)
share_import_about = Buradan saxlanılmış fayllar, hər biri ən çoxu { $most } bayt; bir neçəsi bir-birinin ardınca birləşdirilir. Əvvəlcə nəyin dəyişəcəyini görürsünüz; siz təsdiq edənə qədər heç nə dəyişmir.
share_import_failed = { $name } idxal olunmadı.
share_import_unchanged = Hər şey olduğu kimi qalıb.
share_import_none = Faylda istifadə oluna bilən özünüqiymətləndirmə yoxdur.
share_import_other_index = “{ $name }” başqa indeks üzrədir, ona görə yalnız ayrıca özünüqiymətləndirmə ola bilər.
share_import_go = İdxal et
share_import_leave = İmtina et
share_import_done = İdxal edildi: { $name }. “Geri al” bunu qaytarır.
share_import_same = { $name } faylında yeni heç nə yoxdur.
share_problems = { $count ->
    [one] { $name }: bir yer buraxılıb, düzəldilib və ya diqqət tələb edir
   *[other] { $name }: { $count } yer buraxılıb, düzəldilib və ya diqqət tələb edir
}
share_problems_more = { $count ->
    [one] və daha biri
   *[other] və daha { $count }
}
share_other_state = Fayl yazılanda metodologiya buradakından fərqli halda olub. Cavablara bir daha baxın.
share_link = Keçid kimi göndərmək
share_link_about = Keçid özünüqiymətləndirməni bütövlükdə daşıya bilər. Keçid kimdədirsə, içindəki cavablar da ondadır.
share_link_make = Keçid yarat…
share_link_title = Keçidin daşıdıqları
share_link_always = Həmişə: ölkə, indeks, hər göstəricinin vəziyyəti və varsa, öz qiymətləndirmələriniz.
share_link_heading = Ad, ümumi qeyd, başlanğıc günü və mənbəyi
share_link_notes = Qeydlər, planlaşdırılmış tarixlər və məsul qurumlar
share_link_evidence = { $count ->
    [one] Bir sübutu
   *[other] { $count } sübutu
}
share_link_never = Heç vaxt: saxlanmış hallar və başlanğıc götürüldüyü əvvəlki özünüqiymətləndirmə.
share_link_length = { $count ->
    [one] Keçiddə bir işarə var.
   *[other] Keçiddə { $count } işarə var.
}
share_link_long = Bəzi poçt proqramları { $most } işarədən uzun keçidləri kəsir. Nəyisə çıxarın və ya fayl göndərin.
share_link_none = Bundan keçid yaratmaq olmur. { $why }
share_link_text = Keçid
share_link_fragment = Cavablar “#” işarəsindən sonra durur. Brauzerlər oradan serverə heç nə göndərmir, amma söhbət və poçt proqramları bütün keçidi görür.
shared_came = Bu, keçidlə gəlib. Surətini saxlamasanız, ondan bu cihazda heç nə qalmır; burada saxlanılanlara da toxunulmayıb.
shared_not_score = Hökumətin və ya ekspertin öz rəyidir, naşirin verdiyi bal deyil.
shared_without = Keçid bunları daşımır: { $what }.
shared_without_heading = ad və qeyd
shared_without_notes = qeydlər, planlaşdırılmış tarixlər, məsul qurumlar
shared_without_evidence = sübutlar
assess_copy_by_link = { $name } (surət, { $date }, keçidlə)
assess_copy_in_file = { $name } (surət, { $date }, { $file } faylından)
shared_copy = Surətini saxla
shared_copy_name = Surətin adı
shared_copy_about = Surət sizindir: bu cihazda saxlanılır və onda etdiyiniz dəyişikliklər keçidi göndərənə təsir etmir. Sizdə olan özünüqiymətləndirmə ilə birləşdirmək üçün keçidi onun “Fayllar və keçidlər” bölməsinə yapışdırın.
shared_score = Nəticə
shared_areas = Sahələr
shared_area = Sahə
shared_indicators = Göstəricilər
shared_planned = Planlaşdırılan tarix: { $date }
shared_responsible = Məsul: { $body }
shared_foreign = Buradakı metodologiyada olmayan göstəricilər
shared_empty = Bu səhifə keçidlə gələn özünüqiymətləndirməni göstərir. Ünvanda belə bir şey yoxdur.
shared_empty_about = Belə keçid özünüqiymətləndirmənin səhifəsində, “Fayllar və keçidlər” bölməsində yaradılır. Sizə keçid göndərilibsə, poçt proqramı onu “#” işarəsində kəsmiş ola bilər: keçidi bütövlükdə ünvan sətrinə köçürün və ya fayl istəyin.
shared_failed = Keçidi açmaq mümkün olmadı.
shared_failed_about = Bu cihazda saxlanılanlarda heç nə dəyişməyib.
kept_out_of = { $answered }/{ $of }

# Birləşdirmə: iki özünüqiymətləndirmənin fərqləri və onları kimin dəyişdiyi
share_merge_note = Ümumi qeyd
share_merge_piece = Sübut: { $title }
share_merge_they = onlar dəyişib
share_merge_you = siz dəyişmisiniz
share_merge_both = hər iki tərəf dəyişib
share_merge_becomes = { $field }: { $before } → { $after }
share_merge_they_alone = { $field }: { $before } → { $after } (onlar)
share_merge_you_alone = { $field }: { $before } → { $after } (siz)
share_merge_here_there = { $field }: burada { $mine }; onlarda { $theirs }
share_merge_added = əlavə olunub, { $behind }
share_merge_dropped = silinib
share_merge_they_dropped = onlar silib; siz isə dəyişmisiniz və ya ona yeni cavab bağlamısınız
share_merge_you_dropped = siz silmisiniz; onlar isə dəyişib və ya ona yeni cavab bağlayıb
share_merge_take_theirs = Onlarınkını götür
share_merge_take_mine = Mənimkini saxla
share_merge_list = Fərqlər
share_merge_counts = Onların dəyişdiyi: { $they }; sizin dəyişdiyiniz: { $you }; hər iki tərəfin dəyişdiyi: { $both }.
share_merge_same = İkisi arasında fərq yoxdur.
share_merge_undecided = { $count ->
    [one] Bir yerdə hər iki tərəf eyni şeyi dəyişib: orada hansının qalacağını seçin.
   *[other] { $count } yerdə hər iki tərəf eyni şeyi dəyişib: hər birində hansının qalacağını seçin.
}
share_merge_all_theirs = Bunların hamısında onlarınkını götür
share_merge_all_mine = Bunların hamısında mənimkini saxla
share_common_mine = Qiymətləndirmənin burada indiki halı ilə müqayisə edilir: onlar götürəndən bəri burada heç nə dəyişməyib.
share_common_theirs = Gələn halla müqayisə edilir: onlar sizdən götürəndən bəri heç nə dəyişməyib.
share_common_kept = Hər iki tərəfdə olmuş son halla müqayisə edilir; o, { $date } tarixində saxlanılıb.
share_common_older = Başlanğıcı olmuş “{ $name }” ilə müqayisə edilir.
share_common_published = Hər ikisinin başlanğıcı olmuş, { $date } tarixinə dərc edilmiş məlumatla müqayisə edilir.
share_common_none = Hər iki tərəfdə olmuş hal məlum deyil. Yalnız birinin dediyi götürülür; fərqli dedikləri yerdə siz seçirsiniz.
share_took_theirs = götürülüb
share_took_mine = buradakı kimi qalıb
share_took_both = hər ikisi götürülüb
share_report = Kim nə gətirib
share_report_file = Fayl
share_report_name = Özünüqiymətləndirmə
share_report_place = Göstərici və ya sübut
share_report_who = Kim dəyişib
share_report_change = Dəyişiklik
share_report_outcome = Nəticə
share_report_line = { $file }, “{ $name }”: götürülən fərqlər: { $taken } / { $count }
share_report_save = Bu hesabatı yadda saxla (CSV)
share_report_saved = { $name } adı ilə yadda saxlanıldı.
share_import_link = Və ya göndərilmiş keçid: onu buraya yapışdırın
share_link_in = keçid
share_link_in_none = Bu, özünüqiymətləndirməyə keçid deyil. Keçidi bütöv yapışdırın: içində “/shared#” olur.
share_import_step = { $place } / { $count }: { $file } faylından “{ $name }”
share_import_next = Növbəti
share_state_before = { $file } birləşdirilməzdən əvvəl
share_state_received = { $file } faylında gəldiyi kimi
share_state_received_link = Keçidlə gəldiyi kimi
share_state_sent = Faylda verildiyi kimi
share_state_sent_link = Keçidlə verildiyi kimi
assess_list_import_merge = Burada olan “{ $name }” ilə birləşdir

## Bu cihazdakı özünüqiymətləndirmələr
assess_list_name = Ad
assess_list_country = Ölkə
assess_list_import_choice = “{ $name }” ilə nə edilsin?
assess_list_import_new = Yeni özünüqiymətləndirmə kimi əlavə edilsin
assess_list_import_replace = Buradakı “{ $name }” onunla əvəz edilsin
assess_list_import_leave = İdxal edilməsin
assess_list_import_same = Bu, artıq buradadır və eynidir.
assess_list_import_name = Yeni özünüqiymətləndirmənin adı
assess_list_import_nothing = Heç nə dəyişməyəcək.
assess_list_import_answers = Cavablar: { $added } əlavə edilir, { $changed } dəyişir, { $dropped } çıxarılır.
assess_list_import_evidence = Sübutlar: { $added } əlavə edilir, { $changed } dəyişir, { $dropped } çıxarılır.
assess_list_import_after = Bundan sonra { $of } göstəricidən { $answered } göstərici qiymətləndirilmiş, { $points } xal təsdiqlənmiş olacaq.
assess_list_import_foreign = { $count ->
    [one] Bir cavab bu indeksdə olmayan göstəriciyə aiddir ({ $parts }). O, saxlanılır, lakin hesaba alınmır.
   *[other] { $count } cavab bu indeksdə olmayan göstəricilərə aiddir ({ $parts }). Onlar saxlanılır, lakin hesaba alınmır.
}
assess_list_import_becomes = { $field }: “{ $before }” əvəzinə “{ $after }”.
assess_list_import_note = Ümumi qeyd əvəz olunur.
assess_list_import_each = { $count ->
    [one] Yeganə dəyişiklik
   *[other] Bütün { $count } dəyişiklik, bir-bir
}
assess_list_import_table = Nə dəyişəcək
assess_list_import_of = Göstərici və ya sübut
assess_list_import_change = Dəyişiklik
assess_list_import_state = { $before } → { $after }
assess_list_import_state_and = { $before } → { $after }; həmçinin: { $fields }
assess_list_import_fields = Dəyişir: { $fields }
assess_list_import_answer_added = Əlavə edilir: { $state }
assess_list_import_answer_dropped = Çıxarılır; əvvəl: { $state }
assess_list_import_added = Əlavə edilir
assess_list_import_changed = Dəyişir
assess_list_import_dropped = Çıxarılır
assess_list_unnamed = Adsız özünüqiymətləndirmə
assess_start_lead = İndeksi öz ölkəniz üzrə, göstərici-göstərici və ya sahə-sahə, hər cavabın sübutu ilə nəzərdən keçirin və nəticəni görün. Heç nə bu brauzerdən kənara çıxmır.
assess_start_title = Özünüqiymətləndirməyə başlayın
assess_start_others = Başlamağın başqa yolları
assess_start_not_by = Burada { $name } üzrə özünüqiymətləndirmə aparmaq olmur.
assess_possible_indicators = bütün { $count } göstərici
assess_possible_working = işçi siyahı üzrə bütün { $count } göstərici: siyahının hamısını naşir dərc etməyib
assess_possible_areas = { $count ->
    [one] bir sahə: öz qiymətləndirmənizlə
   *[other] { $count } sahə: hər biri öz qiymətləndirmənizlə
}
assess_possible_total = Burada mümkün deyil: yalnız yekun balı məlumdur.
assess_start_default = Mümkün olan indeks üzrə başlayın
assess_start_chosen = Seçilib: { $name }
assess_start_without_country = Seçimi ləğv et
assess_start_country_choose = Seç
assess_start_country_left = Ölkə sahəsində “{ $typed }” yazılıb, amma ölkə hələ seçilməyib. Birini seçin və ya sahəni boşaldın.
assess_start_published_countries = Cavabları dərc olunmuş { $count } ölkə
assess_start_from = Nədən başlanılsın
assess_start_published = { $name } üzrə dərc olunmuş məlumatdan
assess_start_nothing_published = { $name } üzrə burada göstəricilərə görə dərc olunmuş məlumat yoxdur.
assess_start_nothing_published_areas = { $name } üzrə burada sahələrə görə dərc olunmuş məlumat yoxdur.
assess_start_older = Bu cihazdakı əvvəlki özünüqiymətləndirmədən
assess_start_older_which = Hansından
assess_start_older_about = Bütün cavabları və sübutları götürülür. Sonra hər cavabın eyni qaldığı, dəyişdiyi və ya yeni olduğu göstərilir.
assess_start_blank = Sıfırdan: heç bir göstərici hələ qiymətləndirilməyib
assess_start_blank_areas = Sıfırdan: heç bir sahə hələ qiymətləndirilməyib
assess_start_known = { $of } cavabdan { $known } cavab məlumdur, { $evidence ->
    [0] sübutu yoxdur.
   *[other] { $evidence } sübut götürülür.
}
assess_start_not_known = Məlum olmayan və buna görə hələ qiymətləndirilməmiş: { $parts }
assess_start_not_known_many = { $count ->
    [one] Bir göstərici məlum deyil və hələ qiymətləndirilməyib
   *[other] { $count } göstərici məlum deyil və hələ qiymətləndirilməyib
}
assess_start_no_evidence = Dərc olunmuş cavabların sübutları yüklənmədi.
assess_start_without = Onsuz davam et
assess_start_file = Fayldan
assess_start_file_label = Özünüqiymətləndirmə faylı (JSON)
assess_start_file_about = Buradan ixrac olunmuş, ən çoxu { $megabytes } MB olan fayl. Dəyişikliklər edilməzdən əvvəl sizə göstərilir.
assess_start_link = Keçiddən
assess_start_link_label = Paylaşılmış özünüqiymətləndirmənin keçidi
assess_start_link_about = Yalnız oxumaq üçün açılır. Buradakılara toxunulmur; oradan surət saxlaya bilərsiniz.
assess_start_link_open = Aç
assess_start_link_wrong = Bu, paylaşılmış özünüqiymətləndirmənin keçidi deyil: belə keçiddə “/shared#” və ondan sonra uzun mətn olur.
assess_list_title = Bu cihazdakı özünüqiymətləndirmələr
assess_list_archived = { $count ->
    [one] Arxivdə: 1
   *[other] Arxivdə: { $count }
}
assess_list_supported = təsdiqlənən
assess_list_answered = Cavablandırılıb
assess_list_progress = { $answered } / { $of }
assess_list_last = Son saxlanılma
assess_list_saved_at = { $date }, { $time }
assess_list_unsaved = Bu saxlanılmayıb: yalnız bu vərəqdədir. Vərəqi bağlamazdan əvvəl fayl kimi ixrac edin.
assess_list_newer = Bunu saytın daha yeni versiyası yazıb. O, olduğu kimi saxlanılır və bu versiya onu açmır: ən yeni versiyanı almaq üçün səhifəni yenidən yükləyin.
assess_list_save_file = Fayl kimi saxla
assess_list_saved_as = { $name } adı ilə saxlanıldı.
assess_list_rename = Adını dəyiş
assess_list_rename_title = Özünüqiymətləndirmənin adını dəyişin
assess_list_cancel = Ləğv et
assess_list_renamed = Yeni adı: “{ $name }”.
assess_list_duplicate = Surətini çıxar
assess_list_copy_of = { $name } (surət)
assess_list_duplicated = “{ $name }” yaradıldı.
assess_list_archive = Arxivə köçür
assess_list_unarchive = Arxivdən çıxar
assess_list_did_archive = “{ $name }” siyahının sonundakı arxivə köçürüldü.
assess_list_did_unarchive = “{ $name }” arxivdən çıxarıldı.
assess_list_export = İxrac et (JSON)
assess_list_export_all = Hamısını ixrac et (JSON)
assess_list_exported = Yenidən oxunub yoxlanıldıqdan sonra { $name } adı ilə saxlanıldı: { $contents }. Faylın SHA-256 heşi: { $sum }
assess_list_count = { $count } özünüqiymətləndirmə
assess_list_count_answers = { $count } cavab
assess_list_count_evidence = { $count } sübut
assess_list_count_states = { $count } saxlanmış hal
assess_list_delete = Sil
assess_list_deleted = “{ $name }” silindi. O, { $days } gün zibil qutusunda qalır.
assess_list_undo = Geri qaytar
assess_list_put_back = “{ $name }” geri qaytarıldı.
assess_list_unchanged = Burada saxlanılanlar dəyişməyib.
assess_list_elsewhere = Onu hazırda başqa vərəq redaktə edir. Orada bağlayın və ya dəyişikliyi orada edin.
assess_bin = Zibil qutusu
assess_bin_about = Silinənlər burada { $days } gün qalır və bu müddətdə geri qaytarıla bilər.
assess_bin_deleted = Silinib: { $date }.
assess_bin_left = { $days } gün qalıb.
assess_bin_put_back = Geri qaytar
assess_bin_for_good = Birdəfəlik sil
assess_bin_sure_title = Birdəfəlik silinsin?
assess_bin_sure = “{ $name }” saxlanmış halları ilə birlikdə bu cihazdan silinir. Bundan sonra onu heç kim geri qaytara bilməz.
assess_bin_gone = “{ $name }” birdəfəlik silindi.
assess_list_aside = Kənara qoyulanlar
assess_list_aside_about = Özünüqiymətləndirməyə və ya dəyişdirdiyiniz uyğunlaşdırmaya daxil edilə bilməyənlər siz silənə qədər burada saxlanılır. Fayl kimi saxlayıb idxal edin və ya faylın içinə baxın.
assess_list_aside_remove = Sil
assess_list_aside_sure = Birdəfəlik sil
assess_list_aside_removed = Silindi.
assess_list_import_unreadable = Brauzer onu oxuya bilmədi. Fayl köçürülmüş və ya dəyişdirilmiş ola bilər; onu yenidən seçin.
assess_list_import_none = Orada özünüqiymətləndirmə yoxdur.
assess_list_import_failed = { $name } idxal olunmadı.
assess_list_import_read = { $name }: { $count } özünüqiymətləndirmə
assess_list_import_about = { $contents }.
assess_list_import_problems = { $count ->
    [one] Faylın bir yerinə baxmaq lazımdır
   *[other] Faylın { $count } yerinə baxmaq lazımdır
}
assess_list_import_more = Daha { $count } belə yer siyahıda göstərilmir.
assess_list_import_stray = { $count } saxlanmış hal fayldakı heç bir özünüqiymətləndirməyə aid deyil və idxal edilmir.
assess_list_import_other_state = Fayl yazılanda buradakı metodologiya başqa vəziyyətdə idi: idxaldan sonra cavabları yenidən nəzərdən keçirin.
assess_list_import_go = İdxal et
assess_list_import_done = Faylla nə edildi
assess_list_import_did_add = əlavə edildi.
assess_list_import_did_change = dəyişdirildi; əvvəlki vəziyyəti saxlanmış hallar arasındadır.
assess_list_import_with_states = { $what } { $count } saxlanmış hal da götürüldü.
assess_list_import_not_taken = idxal olunmadı. { $why }
assess_list_import_meanwhile = Siz baxandan sonra o, burada dəyişib. İndi nəyin dəyişəcəyini görmək üçün faylı yenidən seçin.
assess_list_import_before = İdxaldan əvvəl
assess_trust_title = Bunlar harada saxlanılır
assess_trust_nothing = Daxil etdikləriniz bu brauzerdən kənara çıxmır: hesab və onu qəbul edən server yoxdur. O, yalnız özünüzün fayl və ya keçid kimi apardığınız yerə gedir.
assess_trust_where = Hər dəyişiklikdə bu cihazdakı bu brauzerin verilənlər bazasında (IndexedDB) saxlanılır. Bu brauzeri sizin hesabınızla işlədən hər kəs onu oxuya bilər; başqa brauzerdə və başqa cihazda o yoxdur.
assess_trust_persisted = Brauzer bunlardan heç birini özbaşına silməyəcəyini təsdiqləyib.
assess_trust_not_persisted = Brauzer bunu özbaşına silə bilər: yer azalanda, Safari isə bu sayta yeddi gün daxil olmadan işlədildikdə.
assess_trust_unknown = Brauzer bunu özbaşına silib-silməyəcəyini bildirmir; silə biləcəyini nəzərə alın.
assess_trust_ask = Brauzerdən saxlamasını istə
assess_trust_refused = Brauzerdən istənildi, lakin o, razılaşmadı.
assess_trust_backup = İxrac olunmuş fayl ehtiyat nüsxənizdir: hər iş gününün sonunda onu çıxarıb sənədlərinizlə birlikdə saxlayın.
assess_trust_remove = Hamısını sil…
assess_trust_remove_title = Bu cihazdan hamısı silinsin?
assess_trust_remove_about = Bunu geri qaytarmaq olmaz və bütün vərəqlərə aiddir:
assess_trust_count_aside = kənara qoyulmuş { $count } mətn
assess_trust_count_bin = zibil qutusunda silinmiş { $count } qeyd
assess_trust_count_mappings = dəyişdirilmiş { $count } strategiya uyğunlaşdırması
assess_trust_count_crosswalks = dəyişdirilmiş { $count } uyğunluq cədvəli
assess_trust_count_plans = { $count } plan
assess_trust_count_pages = gətirdiyiniz { $count } ölkə səhifəsi
assess_list_aside_mapping = { $strategy } strategiyasının { $index } indeksi ilə uyğunlaşdırması
assess_trust_database = olduğu kimi verilənlər bazası (onu açmaq olmur)
assess_trust_keys = Brauzerin yerli yaddaşında, o cümlədən seçimlər:
assess_trust_remove_sure = Bunların hamısını sil
assess_trust_removed = Bu cihazdan hamısı silindi.
assess_trust_unread = Bu cihazda saxlanılan özünüqiymətləndirmələri oxumaq mümkün olmadı.
assess_trust_unread_about = Bununla heç nə dəyişməyib və silinməyib. Onlar oxunana qədər siyahı boş və ya köhnəlmiş ola bilər.
assess_trust_shut = Hazırda bu cihazda heç nə saxlamaq olmur.
assess_trust_shut_about = Yenə də işləyə bilərsiniz, lakin yalnız bu vərəq bağlanana qədər: ondan əvvəl faylı ixrac edin.
assess_trust_reload = Bu vərəqi yenidən yüklə
assess_start_about = öz ölkəniz, göstərici-göstərici, bu cihazda saxlanılmaqla
assess_start_from_profile = Burada dərc olunandan özünüqiymətləndirməyə başlayın
assess_start_oneself = Bu ölkəni { $index } üzrə özünüz qiymətləndirin
assess_trust_about_link = Özünüqiymətləndirmələrinizə baxın və ya onları silin
assess_trust_journal = Hələ bazaya yazılmamış özünüqiymətləndirmə
assess_start_choose = Dərc olunmuş məlumatdan başlamaq üçün ölkə seçin.

## Özünüqiymətləndirmənin sübutları
evidence_shelf_none = Hələ sübut yoxdur. Sübutu burada və ya aid olduğu göstəricidə əlavə edin; bir sübut bir neçə göstəriciyə aid ola bilər.
evidence_all = Cəmi
evidence_ready = Hazırdır
evidence_lacking = Natamam
evidence_loose = Heç bir göstəriciyə aid deyil
evidence_next = Müddəti ilk bitəcək
evidence_next_of = { $day }: { $title }
evidence_ready_about = Hazır sübut: növünü metodologiya qəbul edir, ünvanını hər kəs aça bilir, tarixi şərtə uyğundur.
evidence_on_day = { $day } tarixində nəyin keçərli olduğu göstərilir.
evidence_to_today = Bu günü göstər
evidence_add = Sübut əlavə et
evidence_added = Əlavə edildi. Xanaları doldurun; yazdıqlarınız elə yazarkən saxlanılır.
evidence_order = Sıralama
evidence_order_indicator = göstərici üzrə
evidence_order_lapse = əvvəlcə müddəti tez bitənlər
evidence_order_title = başlıq üzrə
evidence_search = Sübutlarda axtarış
evidence_shown = { $of } sübutdan { $shown } göstərilir
evidence_untitled = Başlıqsız
evidence_from = qüvvəyə minib: { $day }
evidence_until = etibarlılığın son günü: { $day }
lack_accepted_kind = növü qəbul edilmir
lack_kind = növü göstərilməyib
lack_address = açıq ünvanı yoxdur
lack_date = tarixi yoxdur
lack_not_yet = yalnız { $day } tarixindən keçərlidir
lack_lapsed = keçərli olduğu son gün: { $day }
evidence_lack_for = { $lack } ({ $parts })
evidence_counts = keçərlidir, bitmə tarixi məlum deyil
evidence_counts_until = keçərlidir, son gün: { $day }
evidence_undated = tarixsiz müəyyən etmək olmur
evidence_form = Sübut: { $title }
evidence_open = { $address } ünvanını aç
evidence_kind_unstated = göstərilməyib
evidence_kinds_accepted = Qəbul edilir: { $parts }
evidence_kinds_other = Digər növlər
evidence_kind_warning = “{ $kind }” metodologiyanın burada qəbul etdiyi növ deyil. O, qala bilər, lakin naşir onu saymaya bilər.
evidence_kind_accepts = { $part }. Qəbul edilir: { $kinds }
evidence_effective_about = Qüvvəyə mindiyi, dərc olunduğu və ya baş tutduğu gün
evidence_not_taken = Hələ yadda saxlanılmayıb: { $why } Düzəldilənədək əvvəlki məlumat qalır.
evidence_address_scheme = Yalnız https:// və ya http:// ilə başlayan ünvanlar qəbul edilir.
evidence_address_unfinished = Ünvan tam deyil.
evidence_address_letters = Ünvanda boşluq və ya görünməyən işarə var. Onu brauzerin ünvan sətrindən köçürün.
evidence_address_user = Ünvanda istifadəçi adı və ya parol var; bunu alan hər kəs onları görəcək. @ işarəsindən əvvəlkini çıxarın.
evidence_address_port = Belə port yoxdur: iki nöqtədən sonrakı ədəd 1-dən 65535-ə qədər olur.
evidence_address_long = Ünvanda ən çoxu { $most } işarə ola bilər.
evidence_no_such_day = Belə gün yoxdur və ya tarix tam deyil. { $first }–{ $last } illərinin günləri qəbul edilir.
evidence_same_address = “{ $title }” sübutunun ünvanı eynidir.
evidence_use_other = Bunun əvəzinə həmin sübutdan istifadə et
evidence_used_other = İndi onun yerində “{ $title }” var.
evidence_detach = Ayır
evidence_detach_from = Ayır: { $part }
evidence_choose_parts = Aid olduğu göstəriciləri seçin
evidence_loose_about = Heç bir göstəriciyə aid deyil, ona görə heç yerdə sayılmır.
evidence_file = Bu cihazdakı fayl
evidence_file_about = Faylın adı, həcmi və SHA-256 heşi qeydə alınır. Faylın özü yalnız bu səhifədə oxunur, heç vaxt saxlanılmır və göndərilmir.
evidence_file_pick = Faylı qeydə al
evidence_file_change = Əvəzinə başqa faylı qeydə al
evidence_file_check = Bu, həmin fayldırmı? Faylı yoxla
evidence_file_remove = Qeydi sil
evidence_file_removed = Fayl qeydi silindi.
evidence_file_bytes = { $size } bayt
evidence_file_reading = { $name } oxunur…
evidence_file_recorded = { $name } qeydə alındı.
evidence_file_same = Bəli: { $name } qeydə alınmış fayldır. SHA-256 heşi eynidir.
evidence_file_other = Xeyr: { $name } qeydə alınmış fayl deyil. SHA-256 heşi fərqlidir.
evidence_file_unreadable = { $name } oxunmadı. Ola bilsin, yeri və ya məzmunu dəyişib; onu yenidən seçin.
evidence_file_stopped = Dayandırıldı: { $name } sona qədər oxunmadı, heç nə dəyişmədi.
evidence_remove = Bu sübutu sil
evidence_removed = Silindi: { $title }. Geri alsanız, əvvəlki göstəricilərə aid olaraq qayıdacaq.
evidence_show = Göstər
evidence_show_all = hamısı

## Ölkənin bütün özünüqiymətləndirmələri üzrə sübutlar
shelf_title = Sübutlar: { $country }
shelf_all = Bütün sübutlar: { $country }
shelf_summary = Bu cihazdakı özünüqiymətləndirmələr: { $assessments }, onlardakı sübutlar: { $pieces }. { $holding ->
    [0] Heç bir sübutla xal itmir.
   *[other] Çıxarılanda xal itirilən sübutlar: { $holding }.
}
shelf_elsewhere = Ölkəsi göstərilməyən özünüqiymətləndirmələrin sübutları bu səhifədə deyil. Onlar burada durur:
shelf_heaviest = Ən çox buna əsaslanır: { $name }. Bu sübut qüvvədən düşsə, itir: { $lost }.
shelf_falls_about = Göstərici bir sübutla təsdiqlənir, onsuz təsdiqlənmirsə, həmin sübutla birlikdə xal da itir. Başqa hazır sübut varsa və ya naşir göstəriciyə xal veribsə, heç nə itmir. Ünvanı eyni olan sübut hansı özünüqiymətləndirmədə olmasından asılı olmayaraq bir sübutdur; ünvansız sübutlarda başlıq, verən qurum və tarix eyni olmalıdır.
shelf_no_assessment = Bu cihazda bu ölkənin özünüqiymətləndirməsi yoxdur və ya heç birində hansı ölkəyə aid olduğu göstərilməyib. Birinə başlayın və ya təfərrüatlarda ölkəni göstərin.
shelf_no_evidence = Bu ölkənin özünüqiymətləndirmələrində hələ sübut yoxdur. Birini açın və sübutu aid olduğu göstəricidə əlavə edin.
shelf_none_query = “{ $query }” üzrə heç bir sübut tapılmadı.
shelf_clear = Bütün sübutları göstər
shelf_pieces = Sübutlar siyahısı
shelf_caption = Sübutlar və onlara əsaslananlar
shelf_column_piece = Sübut
shelf_column_dates = Müddət
shelf_column_rests = Ona əsaslanır
shelf_column_falls = Onunla itir
shelf_column_fits = Buna da uyğundur
shelf_nothing_falls = heç nə
shelf_falls_mark = itir
shelf_fit = { $index }: { $title }
shelf_file_relation = Sübutun göstəriciyə münasibəti
shelf_file_assessment = Özünüqiymətləndirmə
shelf_file_falls = Onunla itən xal
shelf_rests_alone = göstəriciyə aiddir; onsuz xal itir
shelf_rests = göstəriciyə aiddir; onsuz xal itmir
shelf_fits_as = uyğundur, əlavə edilməyib: { $how }
shelf_offers = Sübutlarınızdan uyğun gələn: { $count }
shelf_offer_from = { $index }, { $parts }
shelf_offer_same = eyni göstərici
shelf_offer_close = yaxın göstərici, ona görə uyğun olub-olmadığına baxın
shelf_add = Əlavə et
shelf_added = Əlavə edildi: { $title }. Geri alsanız, çıxarılacaq.

## Özünüqiymətləndirmə hesabatı
report_print = Çap et və ya PDF kimi saxla
report_print_about = Aşağıda hesabat A4 vərəqində çap olunacağı kimi göstərilir. Çap pəncərəsində “PDF kimi saxla” seçimi ondan fayl yaradır; orada brauzerin öz sətirbaşı və sətiraltı yazılarını söndürün. Mətni mətn redaktoruna da köçürmək olar.
report_not_printed = Bu brauzer səhifəyə çap pəncərəsini açmağa icazə vermir. Çap etmək üçün brauzerin öz menyusundan istifadə edin.
report_eyebrow = Özünüqiymətləndirmə hesabatı
report_by = { $index } üzrə
report_warning = Bu, özünüqiymətləndirmədir, { $index } balı deyil. { $publisher } onu nə aparıb, nə də yoxlayıb.
report_points_of = { $points } xal
report_country = Ölkə
report_index = İndeks
report_assessed = Qiymətləndirilib
report_assessed_of = { $of } göstəricidən { $count } göstərici
report_evidence_count = Sübutlar
report_evidence_pieces = { $count } sübut
report_day = Sübutların yoxlanıldığı gün
report_origin = Əsas götürülüb
report_origin_blank = heç nə, boş başlanıb
report_origin_published = { $publisher } tərəfindən dərc olunanlar, { $date }
report_origin_older = əvvəlki “{ $name }” özünüqiymətləndirməsi
report_made = Hesabat hazırlanıb
report_made_at = { $date }, saat { $time }
report_with = Nə ilə hazırlanıb
report_posture = Posture, versiya { $version }
report_note = Ümumi qeyd
report_contents = Mündəricat
report_scores = Ballar
report_published = Dərc olunanla müqayisə
report_gaps = Boşluqlar, ən çox xaldan başlayaraq
report_indicators = Sahələr üzrə göstəricilər
report_evidence = Sübutlar
report_method = Metod
report_answer = Təsdiqlənən xal: { $points }, bal: { $score }.
report_answer_more = Öz bəyanına görə bal { $claimed }, planlaşdırılan və icrada olan hər şey başa çatdıqdan sonra isə { $planned } olardı.
report_unassessed = { $of } göstəricidən { $count } göstərici qiymətləndirilməyib, ona görə hər yekun onlarsız alınan qiymətdən hamısı ilə alınacaq qiymətədək uzanır.
report_unassessed_which = Qiymətləndirilməyib: { $indicators }.
report_nothing = Hələ heç nə qiymətləndirilməyib.
report_areas_caption = Sahələr üzrə xal və faiz, cəmi { $max } xaldan
report_total = Cəmi
report_chart_source = Mənbə: “{ $name }” özünüqiymətləndirməsi, { $date }; dərc olunmayıb
report_published_none = { $index } üzrə bu ölkə haqqında göstəriciləri açıqlayan dərc olunmuş məlumat yoxdur, ona görə müqayisə etməyə əsas yoxdur.
report_published_no_country = Özünüqiymətləndirmədə ölkə göstərilməyib, ona görə müqayisə üçün dərc olunmuş məlumat yoxdur.
report_published_score = Dərc olunub: { $score }, { $date }.
report_published_gain = Ondan artıq bəyan edilir: { $points } xal, onlardan { $ready } xalın sübutu hazırdır.
report_published_same = Qiymətləndirilmiş heç bir göstərici ondan fərqlənmir.
report_published_caption = Dərc olunandan { $count } fərq
report_claimed = Bəyan edilən
report_printed = Dərc olunmuş
report_gaps_none = Bütün göstəricilər təsdiqlənir.
report_gaps_caption = Təsdiqlənməyən { $count } göstərici, cəmi { $points } xal
report_area_points = { $area }: təsdiqlənən xal { $points }
report_area_caption = { $area }: hər göstəricinin meyarı, vəziyyəti, xalı və sübutları
report_indicator = Göstərici və meyar
report_evidence_none = yoxdur
report_fit_ready = hazırdır
report_evidence_about = Nömrələr göstəricilərin yanında mötərizədə verilənlərdir.
report_evidence_empty = Heç bir sübut daxil edilməyib.
report_untitled = Başlıqsız
report_field = { $name }: { $value }
report_file = Fayl
report_file_of = { $name }, { $bytes } bayt
report_behind = Əsaslandırdığı göstəricilər
report_behind_none = Heç bir göstəriciyə bağlı deyil
report_method_supported = Açıq sübutla yerinə yetirilənləri o halda sayır ki, qiymətləndirmənin başladığı müşahidədə naşir onlara xal verib və ya sübutlardan ən azı biri hazırdır. Naşirin verdiyi xal göstəricinin bütün sübutlarının vaxtı keçənədək qalır.
report_method_claimed = Qiymətləndirənin öz sözü ilə yerinə yetirilən qalan hər şeyi də sayır.
report_method_planned = Planlaşdırılanları və icrada olanları da sayır: hamısı başa çatdıqdan sonra nəticə bu olardı.
report_method_score = Bal { $full } × xal ÷ { $max } kimi hesablanır; sahənin faizi 100 × sahənin xalı ÷ onun maksimum xalıdır. Göstərici ya bütün xalını alır, ya da heç birini.
report_method_time = Sübut qüvvəyə mindiyi gündən etibarlı olduğu son günədək nəzərə alınır. Metodologiya onu hər il tələb edirsə, tarixindən bir il, son üç ilə aid olmasını tələb edirsə, üç il nəzərə alınır. Burada sübutlara { $date } tarixi üzrə baxılıb.
report_method_ready = Sübut o halda hazırdır ki, metodologiyanın qəbul etdiyi növdəndir, hamıya açıq ünvanı var və həmin gün nəzərə alınır.
report_method_unassessed = “Qiymətləndirilməyib” “yerinə yetirilməyib” demək deyil: bu barədə hələ heç kim fikir bildirməyib. Yekunların bir qiymətdən digərinədək uzanması buna görədir.
report_method_sources = Metodologiyanın mənbələri
report_method_publisher = Naşirin səhifəsi
report_fit_ready_until = hazırdır, { $date } tarixinədək keçərlidir
report_method_rules = Meyarlar, qaydalar və onların mənbələri

## Özünüqiymətləndirmənin xalları
own_published = Dərc olunmuş
own_assessments = Bu brauzerdəki özünüqiymətləndirmələriniz
own_option = { $name }: { $of } göstəricidən { $assessed } göstərici qiymətləndirilib, { $date } tarixində saxlanılıb
own_of_country = { $country }, { $name }
own_shown = Xallar dərc olunmuş deyil, özünüqiymətləndirməyə aiddir: “{ $name }”, { $date } tarixində saat { $time } saxlanılıb. Yalnız təsdiqlənənlər sayılır; qiymətləndirilməyənlər məlum deyil.
own_country = Özünüqiymətləndirmə bu strategiyanın ölkəsinə yox, başqa ölkəyə aiddir: { $country }.
own_open = Özünüqiymətləndirməni aç
own_answer = Bunlar dərc olunmuş yox, “{ $name }” özünüqiymətləndirməsinin xallarıdır.
own_not_here = Ünvanda { $index } üzrə bu brauzerdə olmayan özünüqiymətləndirmənin xalları istənilir. Ola bilsin, o, başqa yerdə hazırlanıb və ya silinib. Əvəzinə dərc olunmuş xallar göstərilir.
own_unread = Ünvanda özünüqiymətləndirmənin xalları istənilir, lakin bu cihazda saxlanılanları oxumaq mümkün olmadı. { $why } Hələlik ondan heç nə hesablanmır.
own_not_here_none = Ünvanda { $index } üzrə bu brauzerdə olmayan özünüqiymətləndirmənin xalları istənilir. Ola bilsin, o, başqa yerdə hazırlanıb və ya silinib.
own_source = Xallar: “{ $name }” özünüqiymətləndirməsi, { $date } tarixində saxlanılıb, dərc olunmayıb. Uyğunlaşdırma: { $mapping }
own_cited = { $strategy }, { $index } üzrə, “{ $name }” özünüqiymətləndirməsinin xalları ilə
own_caveat = Xallar “{ $name }” özünüqiymətləndirməsinə aiddir ({ $date } tarixində saxlanılıb). Onlar dərc olunmayıb və başqa heç kim tərəfindən yoxlanılmayıb.
own_link_about = Keçiddə özünüqiymətləndirmənin yalnız identifikatoru var, məzmunu yoxdur: başqa brauzerdə dərc olunmuş xallar göstərilir.

## Özünüqiymətləndirmənin başqa buraxılışa keçirilməsi
edition_title = Başqa buraxılışa keçid
edition_pair = { $from } buraxılışından { $to } buraxılışına
edition_lead = { $from } buraxılışından { $to } buraxılışına: bu qiymətləndirmədən nə keçirilir, nəyə yenidən baxılmalıdır, nə yenidir və nə daha tələb olunmur. Qiymətləndirmənin özü olduğu kimi qalır; keçid onun yanında yenisini yaradır.
edition_summary_carried = { $of } göstəricidən { $same } göstərici əvvəlki ilə eyni şeyi tələb edir; onlardan { $answered } göstəricinin cavabı var və bu cavablar keçirilir.
edition_summary_points = Keçirilən { $met } cavab meyarın yerinə yetirildiyini bildirir; bu, öz sözünüzə görə { $max } xaldan { $points } xaldır: bu buraxılış üzrə onları hələ heç kim təsdiq etməyib.
edition_summary_left = Yenidən baxılmalıdır: { $again }. Yeni: { $new }. Daha tələb olunmur: { $dropped }.
edition_loose = { $count ->
    [one] Bir sübut heç bir göstəriciyə aid deyil. O da keçirilir.
   *[other] { $count } sübut heç bir göstəriciyə aid deyil. Onlar da keçirilir.
}
edition_carried = Keçirilir: { $count }
edition_carried_about = Bunlar əvvəlki ilə eyni şeyi tələb edir. Cavab, qeyd və sübut keçirilir.
edition_again = Yenidən baxılmalıdır: { $count }
edition_again_about = Bunlar əvvəlkilərə yaxındır, amma eyni deyil. Sübut keçirilir, cavab isə yox: hər biri qiymətləndirilməmiş sayılır, əvvəlki cavab qeyddə göstərilir.
edition_new = Yeni: { $count }
edition_new_about = Əvvəl bunları heç nə tələb etmirdi. Hər biri qiymətləndirilməmiş sayılır.
edition_dropped = Daha tələb olunmur: { $count }
edition_dropped_about = Bunlar haqqında deyilənlər və yalnız bunlara aid sübutlar köhnə qiymətləndirmədə qalır, keçirilmir.
edition_earlier = Əvvəl, { $title }: { $state }
edition_remark = { $index }, { $title }: { $state }
edition_make = { $index } üzrə qiymətləndirmə yarat
edition_made = “{ $name }” yaradıldı və bu cihazda saxlanılır. Köhnə qiymətləndirmə olduğu kimi qalır.
edition_open = Yeni qiymətləndirməni aç
edition_undo = Geri götür
edition_taken_back = Geri götürüldü. { $days } gün ərzində bütün özünüqiymətləndirmələr səhifəsindəki zibil qutusunda qalır.
edition_none = Bu qiymətləndirmənin buraxılışından ünvanda göstərilən buraxılışa uyğunluq cədvəli yoxdur.
edition_to = { $index } buraxılışına keçir
edition_origin = “{ $name }” qiymətləndirməsindən keçirilib ({ $index }, { $date })

## Buraxılışlararası uyğunluq
crosswalk_caption = { $here } və { $there } göstəriciləri
crosswalk_title = { $index } ilə yanaşı
crosswalk_counts = Eyni şeyi tələb edən: { $same }. Yaxın: { $close }. Digər buraxılışda olmayan: { $new }. Yalnız digər buraxılışda olan: { $dropped }.
crosswalk_here = Göstərici
crosswalk_there = { $index } buraxılışında
crosswalk_how = Nə dərəcədə yaxındır
crosswalk_why = Niyə
crosswalk_same = eyni
crosswalk_close = yaxın
crosswalk_new = yalnız burada
crosswalk_gone = yalnız orada
crosswalk_kind_new = yeni

## Uyğunluq cədvəlinin səhifəsi
crosswalk_page = Uyğunluq cədvəli: { $from } → { $to }
crosswalk_methodology = { $index } metodologiyası
crosswalk_lead = { $to } buraxılışının hər göstəricisi üzrə: { $from } buraxılışının hansı göstəricilərindən irəli gəlir, onlara nə dərəcədə yaxındır və niyə. Naşirlər belə cədvəl dərc etmir, ona görə hər sətir mülahizədir. Onu dəyişə bilərsiniz; digər buraxılışa keçirdiyiniz qiymətləndirmələr bundan sonra sizin cədvələ əsaslanır.
crosswalk_sentence = { $to } buraxılışının { $count } göstəricisindən { $same }, { $close }, { $new }. { $dropped }
crosswalk_sentence_same = { $count } göstərici { $from } buraxılışının bir göstəricisi ilə eyni şeyi tələb edir
crosswalk_sentence_close = { $count } göstərici ona yaxındır
crosswalk_sentence_new = { $count } göstərici yenidir
crosswalk_sentence_dropped = { $from } buraxılışının { $count } göstəricisi daha tələb olunmur.
crosswalk_other_way = Bu uyğunluq cədvəli əks istiqamətdə yazılıb. Geri qayıdanda orada yeni olan burada daha tələb olunmayandır.
crosswalk_to_other_way = Yazıldığı istiqamətdə aç
crosswalk_none = Ünvanda göstərilən iki buraxılış arasında uyğunluq cədvəli yoxdur.
crosswalk_search = Göstərici və ya əsas axtarışı
crosswalk_none_found = Bu mətn heç bir sətirdə yoxdur.
crosswalk_list_same = Eyni şeyi tələb edir: { $count }
crosswalk_list_close = Yaxındır: { $count }
crosswalk_list_new = Yenidir: { $count }
crosswalk_takes = { $index } buraxılışından
crosswalk_takes_none = Göstərici seçilməyib.
crosswalk_no_reason = Əsası hələ yazılmayıb.
crosswalk_changed = Dəyişdirilib.
crosswalk_before = Bu layihənin təklifi: { $how }, { $from }. { $why }
crosswalk_before_none = Bu layihənin təklifi: { $how }. { $why }
crosswalk_before_reason = Bu layihənin təklifi: { $why }
crosswalk_before_nothing = Bu layihənin təklifində onun haqqında heç nə deyilmir.
crosswalk_before_taken = Bu layihənin təklifində o, başqa göstəriciyə keçir.
crosswalk_change = Dəyiş
crosswalk_change_of = Dəyiş: { $part }
crosswalk_row_of = { $part }, { $index }
crosswalk_restore = Təklifdəki kimi
crosswalk_restore_of = Təklifdəki kimi: { $part }
crosswalk_save = Sətri saxla
crosswalk_add = Əlavə et
crosswalk_add_which = Başqa göstərici
crosswalk_take_out_of = Sil: { $part }
crosswalk_fault_same = “Eyni” üçün düz bir göstərici seçilməlidir; seçilən göstəricilərin sayı: { $count }.
crosswalk_fault_close = “Yaxın” üçün ən azı bir göstərici seçilməlidir, heç biri seçilməyib.
crosswalk_fault_new = “Yeni” üçün göstərici seçilmir; seçilən göstəricilərin sayı: { $count }.
crosswalk_reason_empty = Əsasını yazın. Onsuz sətri heç kim yoxlaya bilməz.
crosswalk_editing = Dəyişiklikləriniz
crosswalk_editing_about = Sətirdəki “Dəyiş” düyməsi onu açır. Heç bir göstəriciyə keçməyən göstərici sonuncu siyahıda durur və əsasını gözləyir. Layihə ilə gələn uyğunlaşdırmalar, göstərici və metodologiya səhifələrində digər buraxılış haqqında deyilənlər bu layihənin təklifinə əsaslanır.
crosswalk_following = Bu uyğunluq cədvəli başqa vərəqdə dəyişdirilir. Orada saxlanılan burada görünür; burada heç nə dəyişdirilə bilməz.
crosswalk_not_editing = Heç nə dəyişmədi: bu uyğunluq cədvəli hazırda başqa vərəqdə dəyişdirilir.
crosswalk_unread = Bu cihazda saxlanılan uyğunluq cədvəllərini oxumaq mümkün olmadı.
crosswalk_gone_meanwhile = Bunu etmək mümkün olmadı: sətir başqa vərəqdə dəyişdirilib.
crosswalk_did_change = Dəyişdirildi: { $part }.
crosswalk_is_own = Sizin öz uyğunluq cədvəliniz göstərilir. O, bu layihənin təklifindən { $count } sətirdə fərqlənir.
crosswalk_is_linked = Keçidlə gələn uyğunluq cədvəli göstərilir. O, bu layihənin təklifindən { $count } sətirdə fərqlənir.
crosswalk_is_linked_same = Keçidlə gələn uyğunluq cədvəli göstərilir. O, bu layihənin təklifi ilə eynidir.
crosswalk_linked_mine = O, sizdə olan uyğunluq cədvəli ilə eynidir.
crosswalk_did_adopt = Keçiddəki uyğunluq cədvəli indi sizinkidir.
crosswalk_link_failed = Keçiddəki uyğunluq cədvəli göstərilmir.
crosswalk_link_failed_own = Əvəzində sizin öz uyğunluq cədvəliniz göstərilir.
crosswalk_followed = Bu uyğunluq cədvəli başqa vərəqdə və ya başqa səhifədə dəyişdirilib. Burada indiki halı göstərilir; əvvəl burada atılan addımları daha geri qaytarmaq olmaz.
crosswalk_aside = Kənara qoyulan uyğunluq cədvəli
crosswalk_aside_unreadable = Saxlanılan uyğunluq cədvəli oxunmur və bu brauzerdə kənara qoyulub. { $why }
crosswalk_aside_left_out = Saxlanılan uyğunluq cədvəlinin { $count } qeydi daha uyğun gəlmir. Qalanı götürülüb, hamısı isə bu brauzerdə kənara qoyulub.
crosswalk_aside_readable = Əvvəl oxunmayan uyğunluq cədvəli bu brauzerdə kənara qoyulub. İndi onu oxumaq olur: fayl kimi saxlayın və idxal edin.
crosswalk_aside_late = Uyğunluq cədvəli gec gəldi: həmin vaxt sizinki başqa vərəqdə dəyişdirilirdi və ya silinmişdi. O, bu brauzerdə kənara qoyulub: fayl kimi saxlayın və idxal edin.
crosswalk_aside_newer = Uyğunluq cədvəlinizi bu saytın daha yeni versiyası yazıb. O, olduğu kimi qalır və bu versiya onu dəyişmir: ən yeni versiyanı almaq üçün bu vərəqi yenidən yükləyin.
crosswalk_replacing = Bu, sizin öz uyğunluq cədvəlinizi əvəz edəcək; o, bu layihənin təklifindən { $count } sətirdə fərqlənir.
crosswalk_partly = Fayldakıların hamısı iki buraxılışın buradakı halına uyğun gəlmir.
crosswalk_partly_about = Sadalananlar götürülmür və ya buraxılışın başqa halı üçün hazırlanıb. Onların yerində bu layihənin təklifi durur. Fayl olduğu kimi qalır.
crosswalk_partly_go = Uyğun gələni götür
crosswalk_did_import = { $name } indi sizin uyğunluq cədvəlinizdir.
crosswalk_import_same = { $name } sizdə olan uyğunluq cədvəlidir.
crosswalk_import_unchanged = Uyğunluq cədvəliniz və saxlanılanlar olduğu kimi qalır.
crosswalk_import_about = Bu iki buraxılış arasında uyğunluq cədvəli: burada saxlanıldığı və ya məlumat paketində olduğu kimi, ən çoxu { $most } kB. Onun sətirləri göstərilənlərin yerini tutur; bu, “Geri al” ilə qaytarılan bir addımdır.
crosswalk_link = Bu uyğunluq cədvəlinin keçidi
crosswalk_link_about = Uyğunluq cədvəli “#” işarəsindən sonra durur. Brauzerlər onu heç bir serverə göndərmir.
crosswalk_link_long = Bu uyğunluq cədvəli keçid üçün çox uzundur. Onu fayl kimi saxlayın.
crosswalk_link_other = Keçiddə { $found } uyğunluq cədvəli var; bu səhifə { $expected } cədvəlini göstərir.
crosswalk_link_unusable = Keçiddə oxuna bilən uyğunluq cədvəli yoxdur. { $error }
crosswalk_changed_basis = Oxucunun öz uyğunluq cədvəli; Posture layihəsinin əsaslandırılmış təklifindən hazırlanıb.
crosswalk_record = Uyğunluq cədvəli: { $from } → { $to }
crosswalk_file_taken = İrəli gəldiyi göstəricilər
crosswalk_file_shipped = Fərqlənən yerdə bu layihənin təklifi
crosswalk_file_dropped = daha tələb olunmur
crosswalk_filter_typed = Yalnız “{ $typed }” olan sətirlər.
crosswalk_caveat = Hər sətir mülahizədir; naşirlər belə cədvəl dərc etmir.
crosswalk_open = Uyğunluq cədvəlini aç, dəyiş və ya paylaş
edition_by_own = Bu siyahılar bu layihənin təklifinə deyil, sizin öz uyğunluq cədvəlinizə əsaslanır.
edition_by_shipped = Bu siyahılar bu layihənin təklifinə əsaslanır. Sizin öz uyğunluq cədvəliniz də var.
edition_to_shipped = Bu layihənin təklifinə keç
edition_to_own = Öz uyğunluq cədvəlimə keç

# Başqa buraxılışdan köçürülmüş uyğunlaşdırmalar
carried_links = { $links } əlaqədən { $carried } əlaqə { $earlier } üzrə uyğunlaşdırmadan köçürülüb və o vaxtdan heç kim tərəfindən qiymətləndirilməyib: eyni göstəricilərə – { $same }, yaxın göstəricilərə – { $close }.
carried_none_left = Bu uyğunlaşdırma { $earlier } üzrə uyğunlaşdırmadan yaranıb; onun hər əlaqəsi o vaxtdan qiymətləndirilib.
carried_new = { $count } göstəriciyə həmin buraxılışdan heç nə keçmir. Onları heç bir prioritetin əhatə etməməsi kimsə baxana qədər heç nə demir.
carried_same = Eyni göstəricidən ({ $from }) köçürülüb; qiymətləndirilməyib.
carried_close = Yaxın göstəricidən ({ $from }) köçürülüb; qiymətləndirilməyib.
carried_column = Köçürülüb
coverage_not_judged = Hələ qiymətləndirilməyib: bu buraxılışda yenidir
editor_judge = Olduğu kimi saxlamaq
editor_judge_of = Olduğu kimi saxlamaq: { $priority } ilə { $part } arasındakı əlaqə
editor_did_judge = { $priority } ilə { $part } arasındakı əlaqə olduğu kimi saxlanıldı və artıq köçürülmüş kimi işarələnmir.
editor_changed_judged = qiymətləndirilib və olduğu kimi saxlanılıb
coverage_mapping_carried = başqa buraxılışdan köçürülüb, tam qiymətləndirilməyib

## Oxucunun gətirdiyi səhifələr
brought_mark = siz gətirmisiniz
source_brought = { $publisher }, siz gətirmisiniz
source_partly_brought = { $publisher }, bir hissəsini siz gətirmisiniz
source_brought_elsewhere = kiminsə gətirdiyi və burada olmayan səhifə
source_named_brought = { $title } ({ $how })
brought_page_title = { $title }: { $country }, { $date }
brought_notice = Bu rəqəmlər sizin { $date } tarixində gətirdiyiniz səhifədəndir. Onlar yalnız bu brauzerdə saxlanılır və göründükləri hər yerdə sizinki kimi qeyd olunur.
brought_to_list = Gətirdiyiniz hər şey
brought_check = Səhifə oxunarkən tapılanlar: { $count }. Ziddiyyətlər: { $contradictions }.
brought_stays = Bu rəqəmlərin bir hissəsi sizin gətirdiyiniz səhifələrdəndir. Onlar bu brauzerdə qalır: keçidi açan burada dərc olunanı görür.
cite_brought = { $figures }, qismən oxucunun gətirdiyi və burada dərc olunmayan səhifələrdən
bundle_brought = Rəqəmlərin bir hissəsi naşirlərin oxucu tərəfindən gətirilmiş səhifələrindəndir. Posture onları dərc etmir və ünvan onları başqa heç kimə göstərmir.
brought_title = Gətirdikləriniz
brought_about = Naşirlərin gətirdiyiniz ölkə səhifələri. Onların rəqəmləri bu brauzerdə hər görünüşdə sizinki kimi qeyd olunaraq iştirak edir, görünüşlərə keçidlərdə isə olmur.
brought_unread = Gətirdiyiniz səhifələri oxumaq olmadı.
brought_unread_about = Onlar oxunana qədər yalnız burada dərc olunanı görürsünüz.
brought_none = Artıq heç biri yoxdur.
brought_to_bin = Zibil qutusuna
brought_figures = Balı olan sahələr və göstəricilər
brought_on = Gətirilib
brought_restore = Əvvəlki vəziyyəti qaytar
brought_restored = Əvvəlki vəziyyət qaytarıldı. Ondan əvvəlki indi əvvəlki vəziyyət kimi saxlanılır.
brought_hand_on = Keçid və fayllar
brought_link = Bu səhifəyə keçid
brought_link_about = Keçid səhifənin özünü “#” işarəsindən sonra daşıyır və bu hissə heç bir serverə göndərilmir. Onu açan səhifəyə baxa və onu saxlaya bilər.
brought_file_document = Sənəd
brought_record_file = Səhifənin özü (JSON)
about_kept_brought = Hansı indekslərin səhifələrini gətirdiyiniz; sonuncu səhifə ilə birlikdə silinir
brought_kept = Səhifə bu brauzerdə saxlanıldı.
brought_kept_changed = Səhifə əvvəllər gətirdiyinizin yerində saxlanıldı. O, indi əvvəlki vəziyyət sayılır.
brought_kept_same = Bu səhifəni artıq gətirmisiniz və o, eynisini deyir.
brought_to_profile = Profili aç
shared_page_title = Keçidlə gələn ölkə səhifəsi
shared_page_came = Kimsə naşirin bu səhifəsini gətirib və keçidi sizə göndərib. Siz istəmədikcə burada ondan heç nə saxlanılmır.
shared_page_nothing = Səhifədə aid olduğu indeksə uyğun heç nə yoxdur.
shared_page_left_out = İndeksə uyğun gəlmədiyi üçün { $count } rəqəm buraxıldı.
shared_page_points = Səhifədəki ballar
shared_page_links = Adı çəkilən sənədlər
shared_page_keep = Səhifəni saxla
shared_page_keep_about = Saxlandıqdan sonra onun rəqəmləri bu brauzerdə hər görünüşdə sizin gətirdiyiniz kimi qeyd olunaraq iştirak edir. Göndərənə etibar etdiyinizə baxın: burada onu heç kim yoxlamayıb.
