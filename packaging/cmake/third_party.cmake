# Imported targets for every third-party library, whether the platform ships CMake files for it or not.

find_package(PkgConfig QUIET)
include(delay_load)

# vidgo_pkg_config(<Target::name> <pkg-config modules>...)
function(vidgo_pkg_config target)
  string(MAKE_C_IDENTIFIER "${target}" id)
  pkg_check_modules(${id} REQUIRED IMPORTED_TARGET ${ARGN})
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_link_libraries(${target} INTERFACE PkgConfig::${id})
endfunction()

# vidgo_find_library(<Target::name> HEADER <h> NAMES <n>... [PATH_SUFFIXES ...]): for those that ship neither.
function(vidgo_find_library target)
  cmake_parse_arguments(arg "" "HEADER" "NAMES;PATH_SUFFIXES" ${ARGN})
  string(MAKE_C_IDENTIFIER "${target}" id)
  find_path(${id}_INCLUDE_DIR ${arg_HEADER} PATH_SUFFIXES ${arg_PATH_SUFFIXES} REQUIRED)
  find_library(${id}_LIBRARY NAMES ${arg_NAMES} REQUIRED)
  mark_as_advanced(${id}_INCLUDE_DIR ${id}_LIBRARY)
  add_library(${target} UNKNOWN IMPORTED GLOBAL)
  set_target_properties(${target} PROPERTIES
    IMPORTED_LOCATION "${${id}_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${${id}_INCLUDE_DIR}")
endfunction()

find_package(Threads REQUIRED)
link_libraries(Threads::Threads)

# base
find_package(Boost 1.81 REQUIRED COMPONENTS json)
find_package(spdlog REQUIRED)
find_package(fmt REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc)
vidgo_pkg_config(Botan::Botan botan-2)

# storage
vidgo_find_library(SOCI::core HEADER soci/soci.h NAMES soci_core)
vidgo_find_library(SOCI::sqlite3 HEADER soci/soci.h NAMES soci_sqlite3)
vidgo_find_library(SOCI::postgresql HEADER soci/soci.h NAMES soci_postgresql)
find_package(SQLite3 REQUIRED)
# SOCI's backend headers include those of the client library.
find_path(VIDGO_LIBPQ_INCLUDE_DIR libpq-fe.h PATH_SUFFIXES postgresql)
if(VIDGO_LIBPQ_INCLUDE_DIR)
  set_property(TARGET SOCI::postgresql APPEND PROPERTY INTERFACE_INCLUDE_DIRECTORIES "${VIDGO_LIBPQ_INCLUDE_DIR}")
endif()

# net
find_package(CURL 7.88 REQUIRED)
vidgo_find_library(Duktape::duktape HEADER duktape.h NAMES duktape)

# server
find_package(OpenSSL 3.0 REQUIRED)
vidgo_pkg_config(Hiredis::Hiredis hiredis)
vidgo_pkg_config(Prometheus::core prometheus-cpp-core)

# documents
vidgo_pkg_config(Pango::pangocairo pangocairo pangoft2 fontconfig)

# media
find_package(JPEG REQUIRED)
find_package(PNG REQUIRED)
find_package(Freetype REQUIRED)
vidgo_pkg_config(WebP::webp libwebp libwebpdemux)
vidgo_pkg_config(LCMS2::lcms2 lcms2)
vidgo_pkg_config(HarfBuzz::HarfBuzz harfbuzz)
vidgo_pkg_config(FFmpeg::libav libavformat libavcodec libavfilter libswscale libswresample libavutil)
vidgo_delay_load(FFmpeg::libav)

# media and ondevice. Debian ships OpenCV's CMake files only with all of its modules, of which these are enough.
find_package(OpenCV 4.6 QUIET COMPONENTS core imgproc dnn)
foreach(module core imgproc dnn)
  if(OpenCV_FOUND)
    add_library(OpenCV::${module} INTERFACE IMPORTED GLOBAL)
    target_link_libraries(OpenCV::${module} INTERFACE opencv_${module})
  else()
    vidgo_find_library(OpenCV::${module} HEADER opencv2/core.hpp NAMES opencv_${module} PATH_SUFFIXES opencv4)
  endif()
endforeach()

# speech. Where flite is not installed the studio speaks with programs that are, and has no voice of its own.
find_path(VIDGO_FLITE_INCLUDE_DIR flite/flite.h)
find_library(VIDGO_FLITE_LIBRARY flite)
mark_as_advanced(VIDGO_FLITE_INCLUDE_DIR VIDGO_FLITE_LIBRARY)
add_library(Flite::flite INTERFACE IMPORTED GLOBAL)
if(VIDGO_FLITE_INCLUDE_DIR AND VIDGO_FLITE_LIBRARY)
  target_include_directories(Flite::flite INTERFACE "${VIDGO_FLITE_INCLUDE_DIR}")
  target_compile_definitions(Flite::flite INTERFACE VIDGO_WITH_FLITE)
  target_link_libraries(Flite::flite INTERFACE flite_cmu_us_awb flite_cmu_us_rms flite_cmu_us_slt flite_usenglish
                                               flite_cmulex "${VIDGO_FLITE_LIBRARY}")
endif()

# app
find_package(CLI11 REQUIRED)

# Qt: the tests use Qt Test also for core, the command line uses Qt Core for its translations.
set(vidgo_qt_components Core Gui Test LinguistTools)
if(VIDGO_BUILD_UI)
  list(APPEND vidgo_qt_components Qml Quick QuickControls2 QuickTest Svg Network Multimedia WebEngineQuick)
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS ${vidgo_qt_components})
find_package(Qt6Keychain REQUIRED)
# Speaks to the desktop around the window and to its keychain on Linux and the BSDs; the studio does without elsewhere.
if(UNIX AND NOT APPLE)
  find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS DBus)
endif()

if(VIDGO_BUILD_BENCH)
  find_package(benchmark REQUIRED)
endif()
