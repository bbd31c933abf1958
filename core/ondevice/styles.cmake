# Every folder of src/styles is a style. Its sources are compiled, and the list of all styles is written from the names
# of the folders, so that a new style touches nothing but its own folder and the catalogue. This is the one place of the
# project that looks for sources by itself: the list would say no more than the folders do.

file(GLOB VIDGO_STYLE_SOURCES CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/src/styles/*/*.cpp")
set(vidgo_style_ids "")
foreach(source IN LISTS VIDGO_STYLE_SOURCES)
  cmake_path(GET source PARENT_PATH folder)
  cmake_path(GET folder FILENAME id)
  list(APPEND vidgo_style_ids ${id})
endforeach()
list(REMOVE_DUPLICATES vidgo_style_ids)
list(SORT vidgo_style_ids)

set(declarations "")
set(entries "")
foreach(id IN LISTS vidgo_style_ids)
  string(REPLACE "_" ";" words "${id}")
  set(name "")
  foreach(word IN LISTS words)
    string(SUBSTRING "${word}" 0 1 first)
    string(SUBSTRING "${word}" 1 -1 rest)
    string(TOUPPER "${first}" first)
    string(APPEND name "${first}${rest}")
  endforeach()
  string(APPEND declarations "const StyleEngine& style${name}();\n")
  string(APPEND entries "        &style${name}(),\n")
endforeach()
set(VIDGO_STYLE_LIST "${CMAKE_CURRENT_BINARY_DIR}/style_list.cpp")
file(CONFIGURE OUTPUT "${VIDGO_STYLE_LIST}" @ONLY CONTENT [[
#include "style_engine.h"

namespace vidgo::ondevice {

@declarations@
const std::vector<const StyleEngine*>& styleEngines()
{
    static const std::vector<const StyleEngine*> engines = {
@entries@    };
    return engines;
}

} // namespace vidgo::ondevice
]])
