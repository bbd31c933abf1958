# Compiler settings shared by every target. Kept in one interface target so that nothing is global.

add_library(vidgo_compiler INTERFACE)

if(MSVC)
  target_compile_options(vidgo_compiler INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
  target_compile_definitions(vidgo_compiler INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
  target_compile_options(vidgo_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2
    # Members that a designated initializer leaves out are meant to keep their defaults.
    -Wno-missing-field-initializers
    # What Qt's QML compiler writes shadows its own names; targets that hold it say so.
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:VIDGO_HOLDS_QML>>>:-Wshadow>)
endif()

option(VIDGO_WARNINGS_AS_ERRORS "Treat warnings as errors" OFF)
if(VIDGO_WARNINGS_AS_ERRORS)
  set(CMAKE_COMPILE_WARNING_AS_ERROR ON)
endif()

if(VIDGO_SANITIZE)
  target_compile_options(vidgo_compiler INTERFACE
    -fsanitize=${VIDGO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
    -fno-sanitize=vptr) # SOCI's libraries keep the type information that it asks for to themselves
  target_link_options(vidgo_compiler INTERFACE -fsanitize=${VIDGO_SANITIZE})
endif()

# Clang 16 reads libstdc++'s <expected> only when told that its concepts are complete, which for that
# header they are.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_compile_options(vidgo_compiler INTERFACE
    -D__cpp_concepts=202002L -Wno-builtin-macro-redefined)
endif()

find_program(VIDGO_CCACHE ccache)
if(VIDGO_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Precompiled headers need these two for ccache to hit.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      ${VIDGO_CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(vidgo_compiler INTERFACE -fpch-preprocess)
  endif()
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 reports these inside libstdc++'s own std::string and std::variant.
  target_compile_options(vidgo_compiler INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()
